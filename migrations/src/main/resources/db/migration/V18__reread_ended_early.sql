-- A run that broke off can be ended: what it did stays, and each change that it did not come to says why it was not made.
SET LOCAL ROLE havenjob_owner;

ALTER TYPE reread_reason ADD VALUE 'ENDED_EARLY';
