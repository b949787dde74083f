-- Matching asks «which applications at this company?» for every mail: by the name as it is compared, without case,
-- accents and legal forms, which only the application's code can make.
SET LOCAL ROLE havenjob_owner;

ALTER TABLE applications ADD COLUMN company_key text NOT NULL DEFAULT '';
CREATE INDEX applications_by_company ON applications (user_id, company_key) WHERE deleted_at IS NULL;
