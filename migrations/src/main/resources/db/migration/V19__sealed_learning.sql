-- What decisions, learned rules and runs that read mail again keep of a mail's words is sealed with the key of its person, as
-- the mail itself is, and erasing the key erases it with the mail. What a person decided (company, title, kind) stays in clear.
-- SQL has no key, so what was kept in clear is deleted here: every learned rule, every run of reread, and what decisions say of
-- headlines; the tables are rewritten, so that it does not stay behind in their files either.
SET LOCAL ROLE havenjob_owner;

-- The kind stays in clear: it is one of nine words, and decides which decisions are looked at.
ALTER TABLE review_decisions ADD COLUMN proposed_kind text;
UPDATE review_decisions SET proposed_kind = proposed ->> 'kind', sender = NULL;
ALTER TABLE review_decisions
    ALTER COLUMN proposed DROP NOT NULL,
    ALTER COLUMN proposed TYPE bytea USING NULL,
    ALTER COLUMN headline TYPE bytea USING NULL;
ALTER TABLE review_decisions RENAME COLUMN proposed TO sealed_proposal;
ALTER TABLE review_decisions RENAME COLUMN headline TO sealed_headline;
ALTER TABLE review_decisions
    ADD CONSTRAINT review_decisions_headline CHECK ((sender IS NULL) = (sealed_headline IS NULL));

TRUNCATE learned_rules;
ALTER TABLE learned_rules
    DROP CONSTRAINT learned_rules_words,
    ALTER COLUMN pattern TYPE bytea USING NULL;
ALTER TABLE learned_rules RENAME COLUMN pattern TO sealed_pattern;
ALTER TABLE learned_rules ADD CONSTRAINT learned_rules_value CHECK (value <> '');

TRUNCATE reread_changes, reread_runs;
ALTER TABLE reread_changes
    DROP CONSTRAINT reread_changes_written,
    ALTER COLUMN before TYPE bytea USING NULL,
    ALTER COLUMN after TYPE bytea USING NULL,
    ALTER COLUMN written TYPE bytea USING NULL;
ALTER TABLE reread_changes RENAME COLUMN before TO sealed_before;
ALTER TABLE reread_changes RENAME COLUMN after TO sealed_after;
ALTER TABLE reread_changes RENAME COLUMN written TO sealed_written;
ALTER TABLE reread_changes ADD CONSTRAINT reread_changes_written
    CHECK ((outcome IN ('APPLIED', 'UNDONE', 'LEFT')) = (sealed_written IS NOT NULL));
