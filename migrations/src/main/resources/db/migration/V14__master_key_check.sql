-- Which master key belongs to this database is known before the first mail: of two workers that start on an empty database with
-- different keys, the first to write here wins and the other refuses to start. Only the worker unseals.
SET LOCAL ROLE havenjob_owner;

CREATE TABLE master_key_check
(
    only_row   boolean PRIMARY KEY DEFAULT true,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT master_key_check_only_row CHECK (only_row)
);
