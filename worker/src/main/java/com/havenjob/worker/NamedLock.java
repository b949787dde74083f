package com.havenjob.worker;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets one piece of work of a name go on at a time, in whatever process. The database gives the lock back when the process
 * that holds it dies, so that a run that counts as started and is not locked is known to be dead.
 */
public final class NamedLock {

    private static final String KEY = "hashtextextended(?, 0)";
    private static final String TAKE = "SELECT pg_advisory_lock(" + KEY + ")";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(" + KEY + ")";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource source;

    public NamedLock(DataSource source) {
        this.source = source;
    }

    /** Does the work; empty, and nothing is done, where somebody else is at it. The work must not answer null. */
    public <T> Optional<T> holding(String name, Supplier<T> work) {
        try (var connection = source.getConnection()) {
            if (!isTaken(connection, name)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                call(connection, GIVE_BACK, name);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock «" + name + "» was lost", e);
        }
    }

    private static boolean isTaken(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The database needs a moment to notice that a process was killed.
            statement.execute("SET lock_timeout = '5s'");
            try {
                call(connection, TAKE, name);
                return true;
            } finally {
                statement.execute("RESET lock_timeout");
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void call(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.execute();
        }
    }
}
