package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What an administrator would do on a fresh server: the database and two logins. The one that migrates may become the
 * owner of the tables, the one that works may not. The second call changes nothing but the passwords, which stay the same.
 */
final class Bootstrap {

    static final String DATABASE = "havenjob";
    static final String APPLICATION = "havenjob_application";
    static final String MIGRATOR = "havenjob_migrator";

    private Bootstrap() {}

    static void run(int port, Passwords passwords) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        var superuser = passwords.of(EmbeddedDatabase.SUPERUSER);
        source.setUser(superuser.user());
        source.setPassword(superuser.password());
        try (var connection = source.getConnection()) {
            prepare(JdbcClient.create(new SingleConnectionDataSource(connection, true)), passwords);
        } catch (SQLException e) {
            throw new Refusal(
                    "The embedded database runs but does not let HavenJob in: are the files in the folder "
                            + "«secrets» those of this data directory?",
                    e);
        }
    }

    private static void prepare(JdbcClient sql, Passwords passwords) {
        for (var role : new String[] {"havenjob_owner", "havenjob_worker", "havenjob_console"}) {
            createMissingRole(sql, role, "NOLOGIN");
        }
        for (var login : new Login[] {passwords.of(MIGRATOR), passwords.of(APPLICATION)}) {
            createMissingRole(sql, login.user(), "LOGIN");
            // Neither name nor password can be bound in this statement; the password is hexadecimal.
            sql.sql("ALTER ROLE " + login.user() + " PASSWORD '" + login.password() + "'")
                    .update();
        }
        sql.sql("GRANT havenjob_owner, havenjob_worker, havenjob_console TO " + MIGRATOR
                        + " WITH INHERIT TRUE, SET TRUE")
                .update();
        // It may become either, and is nobody until it does.
        sql.sql("GRANT havenjob_worker, havenjob_console TO " + APPLICATION + " WITH INHERIT FALSE, SET TRUE")
                .update();
        var databaseExists = sql.sql("SELECT count(*) FROM pg_database WHERE datname = :name")
                        .param("name", DATABASE)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!databaseExists) {
            sql.sql("CREATE DATABASE " + DATABASE + " OWNER havenjob_owner").update();
        }
    }

    private static void createMissingRole(JdbcClient sql, String role, String attributes) {
        var exists = sql.sql("SELECT count(*) FROM pg_roles WHERE rolname = :role")
                        .param("role", role)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!exists) {
            sql.sql("CREATE ROLE " + role + " " + attributes).update();
        }
    }
}
