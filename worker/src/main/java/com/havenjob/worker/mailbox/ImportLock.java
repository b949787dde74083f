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

    private static final String NAME = "SELECT pg_try_advisory_lock(hashtextextended('mailbox-import/' || ?, 0))";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(hashtextextended('mailbox-import/' || ?, 0))";

    private final DataSource source;

    ImportLock(DataSource source) {
        this.source = source;
    }

    <T> T holding(UserId user, Supplier<T> work) {
        try (var connection = source.getConnection()) {
            if (!call(connection, NAME, user)) {
                throw new Refusal("An import for this person is running: wait for it, or stop it (havenjob job list)");
            }
            try {
                return work.get();
            } finally {
                call(connection, GIVE_BACK, user);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock of an import was lost", e);
        }
    }

    private static boolean call(Connection connection, String sql, UserId user) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, user.toString());
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
