package com.havenjob.worker.mailbox;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time work for a person, in whatever process. The database gives the lock back when the process
 * that holds it dies, so that a run that counts as started and is not locked is known to be dead.
 */
@Component
class ImportLock {

    private static final String KEY = "hashtextextended('mailbox-import/' || ?, 0)";
    private static final String TAKE = "SELECT pg_advisory_lock(" + KEY + ")";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(" + KEY + ")";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource source;

    ImportLock(DataSource source) {
        this.source = source;
    }

    <T> T holding(UserId user, Supplier<T> work) {
        try (var connection = source.getConnection()) {
            take(connection, user);
            try {
                return work.get();
            } finally {
                call(connection, GIVE_BACK, user);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock of an import was lost", e);
        }
    }

    private static void take(Connection connection, UserId user) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The database needs a moment to notice that a process was killed.
            statement.execute("SET lock_timeout = '5s'");
            try {
                call(connection, TAKE, user);
            } finally {
                statement.execute("RESET lock_timeout");
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new Refusal(
                        "An import for this person is running already: wait for its end, or stop it with «job stop»",
                        e);
            }
            throw e;
        }
    }

    private static void call(Connection connection, String sql, UserId user) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, user.toString());
            statement.execute();
        }
    }
}
