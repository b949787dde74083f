-- Mail is stored once, sealed, and decided once; the row is the outbox of the queue and the evidence of the result.
SET LOCAL ROLE havenjob_owner;

CREATE TYPE message_door AS ENUM ('smtp', 'webhook', 'import', 'mailbox', 'demo');
CREATE TYPE message_state AS ENUM
    ('RECEIVED', 'QUARANTINED', 'NEEDS_REVIEW', 'APPLIED', 'IGNORED', 'FAILED', 'DISCARDED');
CREATE TYPE message_outcome AS ENUM ('created', 'updated', 'unchanged', 'review', 'ignored');
CREATE TYPE message_decided_by AS ENUM ('email_parser', 'user');
CREATE TYPE review_decision AS ENUM ('accepted', 'corrected', 'rejected', 'linked');

-- A row deleted here makes all mail of its user unreadable for good. Only the worker unseals: the console has no grant.
CREATE TABLE user_keys
(
    user_id    uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sealed_key bytea       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CALL own_rows_only('user_keys');
REVOKE ALL ON user_keys FROM havenjob_console;

CREATE TABLE user_mail_settings
(
    user_id          uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    retention_days   integer     NOT NULL DEFAULT 30,
    review_threshold double precision,
    updated_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_mail_settings_retention CHECK (retention_days BETWEEN 0 AND 3650),
    CONSTRAINT user_mail_settings_threshold CHECK (review_threshold BETWEEN 0 AND 1)
);
CALL own_rows_only('user_mail_settings');

CREATE TABLE inbound_messages
(
    id             uuid PRIMARY KEY       DEFAULT uuidv7(),
    user_id        uuid          NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    door           message_door  NOT NULL,
    state          message_state NOT NULL DEFAULT 'RECEIVED',
    content_hash   text          NOT NULL,
    raw_size       integer       NOT NULL,
    sealed_raw     bytea,
    sealed_head    bytea,
    sender_address text,
    message_date   timestamptz,
    received_at    timestamptz   NOT NULL DEFAULT now(),
    available_at   timestamptz   NOT NULL DEFAULT now(),
    attempts       integer       NOT NULL DEFAULT 0,
    reason_code    text,
    reason         text,
    outcome        message_outcome,
    application_id uuid          REFERENCES applications (id) ON DELETE SET NULL,
    verdict        jsonb,
    confidence     double precision,
    decided_at     timestamptz,
    decided_by     message_decided_by,
    import_run_id  bigint,
    version        integer       NOT NULL DEFAULT 0,
    CONSTRAINT inbound_messages_once UNIQUE (user_id, content_hash),
    CONSTRAINT inbound_messages_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT inbound_messages_counts CHECK (raw_size >= 0 AND attempts >= 0),
    CONSTRAINT inbound_messages_confidence CHECK (confidence BETWEEN 0 AND 1),
    -- Never a silent drop: what was held back or given up says why.
    CONSTRAINT inbound_messages_reason CHECK (state NOT IN ('QUARANTINED', 'FAILED')
        OR (reason_code IS NOT NULL AND reason IS NOT NULL)),
    CONSTRAINT inbound_messages_decided CHECK ((state IN ('APPLIED', 'IGNORED', 'DISCARDED')) = (decided_at IS NOT NULL)
        AND (decided_at IS NULL) = (decided_by IS NULL)),
    CONSTRAINT inbound_messages_outcome CHECK (CASE state
        WHEN 'APPLIED' THEN coalesce(outcome IN ('created', 'updated', 'unchanged'), false)
        WHEN 'NEEDS_REVIEW' THEN coalesce(outcome = 'review', false)
        WHEN 'IGNORED' THEN coalesce(outcome = 'ignored', false)
        ELSE outcome IS NULL END),
    CONSTRAINT inbound_messages_application CHECK (application_id IS NULL OR state IN ('APPLIED', 'NEEDS_REVIEW')),
    -- Until the decision the mail itself is there: nothing that was accepted is lost.
    CONSTRAINT inbound_messages_raw_kept CHECK (sealed_raw IS NOT NULL OR decided_at IS NOT NULL)
);
CREATE INDEX inbound_messages_sweep ON inbound_messages (received_at) WHERE state = 'RECEIVED';
CREATE INDEX inbound_messages_inbox ON inbound_messages (user_id, received_at DESC, id);
CREATE INDEX inbound_messages_review ON inbound_messages (user_id, received_at) WHERE state = 'NEEDS_REVIEW';
CREATE INDEX inbound_messages_retention ON inbound_messages (decided_at) WHERE sealed_raw IS NOT NULL;
CREATE INDEX inbound_messages_by_application ON inbound_messages (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX inbound_messages_by_import ON inbound_messages (import_run_id) WHERE import_run_id IS NOT NULL;
CALL own_rows_only('inbound_messages');
CALL own_links_only('inbound_messages', 'application_id IS NULL
    OR EXISTS (SELECT FROM havenjob.applications application WHERE application.id = application_id)');

-- A reply names the mails before it: the header finds the application, whatever the subject says.
CREATE TABLE application_messages
(
    application_id    uuid NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    message_id        uuid NOT NULL REFERENCES inbound_messages (id) ON DELETE CASCADE,
    message_id_header text,
    requisition       text,
    PRIMARY KEY (application_id, message_id)
);
CREATE INDEX application_messages_by_header ON application_messages (message_id_header)
    WHERE message_id_header IS NOT NULL;
CREATE INDEX application_messages_by_message ON application_messages (message_id);
CALL own_rows_only('application_messages', 'EXISTS (SELECT FROM havenjob.applications application
    WHERE application.id = application_id AND application.user_id = havenjob.acting_user())');
CALL own_links_only('application_messages',
    'EXISTS (SELECT FROM havenjob.inbound_messages message WHERE message.id = message_id)');

-- What a person decided beside what was proposed: the material for learned rules.
CREATE TABLE review_decisions
(
    id         uuid PRIMARY KEY         DEFAULT uuidv7(),
    user_id    uuid            NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    message_id uuid            NOT NULL REFERENCES inbound_messages (id) ON DELETE CASCADE,
    decision   review_decision NOT NULL,
    proposed   jsonb           NOT NULL,
    decided    jsonb,
    decided_at timestamptz     NOT NULL DEFAULT now(),
    CONSTRAINT review_decisions_decided CHECK (decision = 'rejected' OR decided IS NOT NULL)
);
CREATE INDEX review_decisions_by_user ON review_decisions (user_id, decided_at);
CREATE INDEX review_decisions_by_message ON review_decisions (message_id);
CALL own_rows_only('review_decisions');
CALL own_links_only('review_decisions',
    'EXISTS (SELECT FROM havenjob.inbound_messages message WHERE message.id = message_id)');

-- The evidence of an automatic change. One mail changes one application once.
ALTER TABLE application_status_history
    ADD COLUMN message_id uuid REFERENCES inbound_messages (id) ON DELETE SET NULL;
CREATE UNIQUE INDEX application_status_history_once_per_message
    ON application_status_history (application_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX application_status_history_by_message ON application_status_history (message_id)
    WHERE message_id IS NOT NULL;
CALL own_links_only('application_status_history', 'message_id IS NULL
    OR EXISTS (SELECT FROM havenjob.inbound_messages message WHERE message.id = message_id)');
