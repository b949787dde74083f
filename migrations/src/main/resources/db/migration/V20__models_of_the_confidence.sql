-- A fit of the confidence holds for the models that it was fitted to, and is fitted to verdicts of these models only. What was
-- written before names none: such a fit has expired, and such a decision is not counted.
SET LOCAL ROLE havenjob_owner;

ALTER TABLE confidence_fits ADD COLUMN models text;
UPDATE confidence_fits SET models = '';
ALTER TABLE confidence_fits ALTER COLUMN models SET NOT NULL;

ALTER TABLE review_decisions ADD COLUMN models text;
