-- Mail is read again under newer rules: what would change is kept beside each mail until its person confirms it, and what was
-- written is kept so that the whole run can be undone. The run's row is the outbox of the work on it.
SET LOCAL ROLE havenjob_owner;

CREATE TYPE reread_state AS ENUM
    ('REQUESTED', 'READY', 'CONFIRMED', 'APPLIED', 'UNDO_REQUESTED', 'UNDONE', 'DISCARDED');
CREATE TYPE reread_outcome AS ENUM ('PROPOSED', 'APPLIED', 'SKIPPED', 'UNDONE', 'LEFT');
CREATE TYPE reread_reason AS ENUM ('DECIDED_BY_PERSON', 'APPLICATION_GONE', 'SEVERAL_APPLICATIONS', 'CHANGED_SINCE');

CREATE TABLE reread_runs
(
    id           uuid PRIMARY KEY      DEFAULT uuidv7(),
    user_id      uuid         NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    filter       jsonb        NOT NULL,
    state        reread_state NOT NULL DEFAULT 'REQUESTED',
    -- The last mail that was read: a preview goes on behind it, in whatever process.
    place        uuid,
    total        integer      NOT NULL DEFAULT 0,
    mails        integer      NOT NULL DEFAULT 0,
    erased       integer      NOT NULL DEFAULT 0,
    requested_at timestamptz  NOT NULL DEFAULT now(),
    changed_at   timestamptz  NOT NULL DEFAULT now(),
    worked_at    timestamptz  NOT NULL DEFAULT now(),
    broken_at    timestamptz,
    version      integer      NOT NULL DEFAULT 0,
    CONSTRAINT reread_runs_counts CHECK (erased >= 0 AND mails >= erased AND total >= 0),
    CONSTRAINT reread_runs_broken CHECK (broken_at IS NULL OR state IN ('REQUESTED', 'CONFIRMED', 'UNDO_REQUESTED'))
);
-- Two runs of one person at work would each show a world that the other is changing.
CREATE UNIQUE INDEX reread_runs_one_at_work ON reread_runs (user_id)
    WHERE state IN ('REQUESTED', 'CONFIRMED', 'UNDO_REQUESTED');
CREATE INDEX reread_runs_by_user ON reread_runs (user_id, id);
CALL own_rows_only('reread_runs');

CREATE TABLE reread_changes
(
    run_id     uuid           NOT NULL REFERENCES reread_runs (id) ON DELETE CASCADE,
    message_id uuid           NOT NULL REFERENCES inbound_messages (id) ON DELETE CASCADE,
    user_id    uuid           NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    outcome    reread_outcome NOT NULL DEFAULT 'PROPOSED',
    reason     reread_reason,
    before     jsonb          NOT NULL,
    after      jsonb          NOT NULL,
    plan       jsonb          NOT NULL,
    written    jsonb,
    PRIMARY KEY (run_id, message_id),
    CONSTRAINT reread_changes_reason CHECK ((outcome IN ('SKIPPED', 'LEFT')) = (reason IS NOT NULL)),
    CONSTRAINT reread_changes_written CHECK ((outcome IN ('APPLIED', 'UNDONE', 'LEFT')) = (written IS NOT NULL))
);
CREATE INDEX reread_changes_by_message ON reread_changes (message_id);
CREATE INDEX reread_changes_by_user ON reread_changes (user_id);
CALL own_rows_only('reread_changes');
CALL own_links_only('reread_changes',
    'EXISTS (SELECT FROM havenjob.reread_runs run WHERE run.id = run_id)
    AND EXISTS (SELECT FROM havenjob.inbound_messages message WHERE message.id = message_id)');
