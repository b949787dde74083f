-- How a run of mail that is read again can end. One that broke off can be ended: what it did stays, and each change that it did
-- not come to says why it was not made. And what a server did with a run, or could not do, its person is told.
SET LOCAL ROLE havenjob_owner;

ALTER TYPE reread_reason ADD VALUE 'ENDED_EARLY';
ALTER TYPE notification_type ADD VALUE 'mail_reread';
