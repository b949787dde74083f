-- A sentence stored in one language cannot be read in another: what a notification is about stands beside it as values, and
-- the console makes the sentence in the reader's language. Rows from before keep the sentence they have.
SET LOCAL ROLE havenjob_owner;

ALTER TABLE notifications ADD COLUMN details jsonb;
