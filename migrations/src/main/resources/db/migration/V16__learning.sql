-- What a person's decisions teach: rules of one's own, and how far the confidence of everybody's mail was off.
SET LOCAL ROLE havenjob_owner;

-- A later look for rules must not open the mail again, which may be erased by then.
ALTER TABLE review_decisions
    ADD COLUMN sender   text,
    ADD COLUMN headline text;
CREATE INDEX review_decisions_by_sender ON review_decisions (user_id, sender, decided_at DESC) WHERE sender IS NOT NULL;

CREATE TYPE learned_field AS ENUM ('company', 'kind');

-- A rule that its person took back stays, so that the next decision does not bring it again.
CREATE TABLE learned_rules
(
    id            uuid PRIMARY KEY       DEFAULT uuidv7(),
    user_id       uuid          NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    sender        text          NOT NULL,
    field         learned_field NOT NULL,
    -- What stays the same however the value is written or edited.
    learned_key   text          NOT NULL,
    value         text          NOT NULL,
    pattern       text          NOT NULL,
    agreeing      integer       NOT NULL,
    edited        boolean       NOT NULL DEFAULT false,
    contradicted  boolean       NOT NULL DEFAULT false,
    revoked_at    timestamptz,
    created_at    timestamptz   NOT NULL DEFAULT now(),
    updated_at    timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT learned_rules_once UNIQUE (user_id, sender, field, learned_key),
    CONSTRAINT learned_rules_agreeing CHECK (agreeing > 0),
    CONSTRAINT learned_rules_words CHECK (value <> '' AND pattern <> '')
);
CALL own_rows_only('learned_rules');

-- One a night, of the whole installation: numbers only. The newest that was adopted is at work.
CREATE TABLE confidence_fits
(
    id        uuid PRIMARY KEY          DEFAULT uuidv7(),
    run_date  date             NOT NULL,
    decisions integer          NOT NULL,
    slope     double precision NOT NULL,
    shift     double precision NOT NULL,
    adopted   boolean          NOT NULL,
    report    jsonb            NOT NULL,
    fitted_at timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT confidence_fits_once UNIQUE (run_date),
    CONSTRAINT confidence_fits_slope CHECK (slope > 0),
    CONSTRAINT confidence_fits_decisions CHECK (decisions >= 0)
);
