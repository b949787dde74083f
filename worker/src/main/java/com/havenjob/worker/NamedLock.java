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
    private static final String TRY = "SELECT pg_try_advisory_lock(" + KEY + ")";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(" + KEY + ")";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource source;

    public NamedLock(DataSource source) {
        this.source = source;
    }

    /**
     * Does the work; empty, and nothing is done, where somebody else is at it. Waits up to five seconds for one that was
     * killed just now. The work must not answer null.
     */
    public <T> Optional<T> holding(String name, Supplier<T> work) {
        return holding(name, NamedLock::isTaken, work);
    }

    /** The same without waiting, for one who comes again: a process that was killed just now may still count as being at it. */
    public <T> Optional<T> holdingAtOnce(String name, Supplier<T> work) {
        return holding(name, NamedLock::isTakenAtOnce, work);
    }

    private <T> Optional<T> holding(String name, Taking taking, Supplier<T> work) {
        try (var connection = source.getConnection()) {
            if (!taking.isTaken(connection, name)) {
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

    private static boolean isTakenAtOnce(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(TRY)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void call(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    /** Takes the lock for a connection; false where another one has it. */
    private interface Taking {

        boolean isTaken(Connection connection, String name) throws SQLException;
    }
}
