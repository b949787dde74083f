-- Tenants cannot meet: the console's transactions say whom they act for, and the database holds them to it.
SET LOCAL ROLE havenjob_owner;

-- The person of this transaction: SET LOCAL ROLE havenjob_console, then set_config('havenjob.user_id', …, true).
-- Null where none is set, so that a forgotten user sees nothing; a setting that was set and rolled back reads as ''.
CREATE FUNCTION acting_user() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('havenjob.user_id', true), '')::uuid;

-- Binds a table to its users: the console reaches rows of the acting user only, the worker all.
-- Call it in the script that creates the table; name the condition where the table has no user_id of its own.
CREATE PROCEDURE own_rows_only(bound regclass, is_own text DEFAULT 'user_id = havenjob.acting_user()')
    LANGUAGE plpgsql
AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', bound);
    EXECUTE format('CREATE POLICY worker_reaches_all ON %s FOR ALL TO havenjob_worker USING (true) WITH CHECK (true)', bound);
    EXECUTE format('CREATE POLICY own_rows ON %s FOR ALL TO havenjob_console USING (%s) WITH CHECK (%s)', bound, is_own, is_own);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO havenjob_console', bound);
END
$$;

-- Foreign keys do not look at policies: without this a person could tie an own row to a stranger's.
-- The condition is read with the console's eyes, so «EXISTS (SELECT FROM applications …)» finds own rows only.
CREATE PROCEDURE own_links_only(bound regclass, links_own text)
    LANGUAGE plpgsql
AS
$$
BEGIN
    EXECUTE format('CREATE POLICY own_links ON %s AS RESTRICTIVE FOR ALL TO havenjob_console USING (true) WITH CHECK (%s)',
                   bound, links_own);
END
$$;

REVOKE EXECUTE ON PROCEDURE own_rows_only, own_links_only FROM PUBLIC;
