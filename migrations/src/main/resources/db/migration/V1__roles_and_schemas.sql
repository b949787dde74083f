-- Who may do what is decided before the first table exists: one role owns and migrates, one does the work of all
-- users, one acts for a single person and is bound by row-level security. None can log in; a login becomes one of
-- them with SET ROLE. Roles belong to the whole cluster, so another database or an administrator may have made them.
--
-- Runs as a superuser, as a login with CREATEROLE, or as a plain login whose administrator made the roles before.
-- Every later script begins with SET LOCAL ROLE havenjob_owner: it is visible where it acts and ends with the
-- script's transaction, whoever migrates next owns nothing, and a test finds the script that forgot it.
DO
$$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY ['havenjob_owner', 'havenjob_worker', 'havenjob_console']
        LOOP
            IF to_regrole(wanted) IS NULL THEN
                BEGIN
                    EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
                EXCEPTION
                    WHEN duplicate_object OR unique_violation THEN
                        RAISE NOTICE 'Role «%» was made by another session meanwhile.', wanted;
                    WHEN insufficient_privilege THEN
                        RAISE EXCEPTION 'Role «%» is missing and login «%» may not create it.', wanted, current_user
                            USING ERRCODE = 'insufficient_privilege', HINT = format(
                                'Let an administrator run: CREATE ROLE %I NOLOGIN; GRANT %I TO %I WITH INHERIT TRUE, SET TRUE;',
                                wanted, wanted, current_user);
                END;
            END IF;
            -- Since PostgreSQL 16 the creator of a role may grant it, but neither inherits it nor may set it.
            IF NOT (pg_has_role(current_user, wanted, 'SET') AND pg_has_role(current_user, wanted, 'USAGE')) THEN
                BEGIN
                    EXECUTE format('GRANT %I TO %I WITH INHERIT TRUE, SET TRUE', wanted, current_user);
                EXCEPTION
                    WHEN insufficient_privilege THEN
                        RAISE EXCEPTION 'Login «%» is no member of role «%» and may not make itself one.', current_user, wanted
                            USING ERRCODE = 'insufficient_privilege', HINT = format(
                                'Let an administrator run: GRANT %I TO %I WITH INHERIT TRUE, SET TRUE;', wanted, current_user);
                END;
            END IF;
        END LOOP;
END
$$;

-- Flyway has made the schema «havenjob» for its history before this script. The others are made here unless an
-- administrator did it: CREATE SCHEMA IF NOT EXISTS would ask for the right to create even where nothing is to create.
ALTER SCHEMA havenjob OWNER TO havenjob_owner;
DO
$$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY ['quartz', 'batch', 'jobrunr']
        LOOP
            IF to_regnamespace(wanted) IS NULL THEN
                EXECUTE format('CREATE SCHEMA %I AUTHORIZATION havenjob_owner', wanted);
            END IF;
        END LOOP;
END
$$;

-- Another login may migrate next time.
GRANT SELECT, INSERT, UPDATE, DELETE ON ${flyway:defaultSchema}.${flyway:table} TO havenjob_owner;

SET LOCAL ROLE havenjob_owner;

GRANT USAGE ON SCHEMA havenjob, quartz, batch, jobrunr TO havenjob_worker;
GRANT USAGE ON SCHEMA havenjob TO havenjob_console;

-- The worker reaches every later table by itself. The console does not: a table that forgot its policy must end in
-- «permission denied», not in a stranger's rows. own_rows_only (V2) grants and binds in one step.
ALTER DEFAULT PRIVILEGES IN SCHEMA havenjob, quartz, batch, jobrunr
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO havenjob_worker;
ALTER DEFAULT PRIVILEGES IN SCHEMA havenjob, quartz, batch, jobrunr
    GRANT USAGE, SELECT ON SEQUENCES TO havenjob_worker;
