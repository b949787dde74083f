package com.havenjob.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction on behalf of a person under the console's role, which row-level security binds to that
 * person's rows. Role and user end with the transaction, so that a pooled connection carries nothing over.
 */
final class ActingTransactionManager extends JdbcTransactionManager {

    private static final String ACT =
            "SELECT set_config('role', 'havenjob_console', true), set_config('havenjob.user_id', ?, true)";

    private final transient ActingPerson actingPerson;
    private final transient DataSource source;

    ActingTransactionManager(DataSource source, ActingPerson actingPerson) {
        super(source);
        this.source = source;
        this.actingPerson = actingPerson;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        actingPerson.current().ifPresent(person -> {
            try {
                act(person.toString());
            } catch (SQLException e) {
                doCleanupAfterCompletion(transaction);
                throw new DataAccessResourceFailureException("Cannot begin a transaction on behalf of a person", e);
            }
        });
    }

    private void act(String person) throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
        if (holder == null) {
            throw new SQLException("The transaction has no connection");
        }
        try (var statement = holder.getConnection().prepareStatement(ACT)) {
            statement.setString(1, person);
            statement.execute();
        }
    }
}
