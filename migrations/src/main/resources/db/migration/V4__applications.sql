-- The tracked applications, and every status each of them has had.
SET LOCAL ROLE havenjob_owner;

CREATE TYPE application_status AS ENUM
    ('Applied', 'Under Review', 'Phone Screen', 'Interview', 'Offer', 'Accepted', 'Rejected', 'Withdrawn');
CREATE TYPE status_changed_by AS ENUM ('user', 'email_parser', 'system');

CREATE TABLE applications
(
    id               uuid PRIMARY KEY            DEFAULT uuidv7(),
    user_id          uuid               NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    company_name     text               NOT NULL,
    job_title        text               NOT NULL,
    date_applied     timestamptz        NOT NULL,
    deadline         timestamptz,
    follow_up_date   timestamptz,
    status           application_status NOT NULL,
    source           text,
    job_url          text,
    location         text,
    salary_min       integer,
    salary_max       integer,
    salary_currency  varchar(3),
    notes            text,
    is_needs_review  boolean            NOT NULL DEFAULT false,
    confidence_score double precision,
    parse_metadata   jsonb,
    raw_email_hash   text,
    created_at       timestamptz        NOT NULL DEFAULT now(),
    updated_at       timestamptz        NOT NULL DEFAULT now(),
    deleted_at       timestamptz,
    version          integer            NOT NULL DEFAULT 0
);
CREATE INDEX applications_by_status ON applications (user_id, status);
CREATE INDEX applications_by_date ON applications (user_id, date_applied DESC);
CREATE INDEX applications_by_follow_up ON applications (user_id, follow_up_date);
-- «simple», since names are not words of a language. A search has to repeat this expression to use the index.
CREATE INDEX applications_full_text ON applications
    USING gin (to_tsvector('simple', company_name || ' ' || job_title));
CREATE UNIQUE INDEX applications_once_per_email ON applications (user_id, raw_email_hash)
    WHERE raw_email_hash IS NOT NULL;
CALL own_rows_only('applications');

CREATE TABLE application_status_history
(
    id             uuid PRIMARY KEY            DEFAULT uuidv7(),
    application_id uuid               NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    old_status     application_status,
    new_status     application_status NOT NULL,
    changed_by     status_changed_by  NOT NULL,
    changed_at     timestamptz        NOT NULL DEFAULT now(),
    reason         text
);
CREATE INDEX application_status_history_by_application ON application_status_history (application_id, changed_at);
CALL own_rows_only('application_status_history', 'EXISTS (SELECT FROM havenjob.applications application
    WHERE application.id = application_id AND application.user_id = havenjob.acting_user())');
