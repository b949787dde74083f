-- What a server did with mail that is read again, or could not do, its person is told: nobody watches a page until the end.
SET LOCAL ROLE havenjob_owner;

ALTER TYPE notification_type ADD VALUE 'mail_reread';
