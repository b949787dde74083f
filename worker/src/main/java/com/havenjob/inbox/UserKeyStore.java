package com.havenjob.inbox;

import com.havenjob.kernel.UserId;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * The users' sealed keys. Each call has a connection of its own, outside any transaction: on behalf of a person the
 * database does not show this table at all, and a key must be committed before the first mail that it seals.
 *
 * <p>The connections are of a small pool of its own. Callers are often inside a transaction and hold a connection of the
 * large pool already: if they waited for a second one there, enough of them would wait for each other.
 */
@Component
class UserKeyStore implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final HikariDataSource source;

    UserKeyStore(HikariDataSource like) {
        // Made without a configuration it opens its first connection when it is asked for one: behind the migrations.
        source = new HikariDataSource();
        like.copyStateTo(source);
        source.setPoolName("user-keys");
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        source.setIdleTimeout(IDLE.toMillis());
    }

    @Override
    public void close() {
        source.close();
    }

    Optional<byte[]> find(UserId user) {
        return withOwnConnection(sql -> sql.sql("SELECT sealed_key FROM user_keys WHERE user_id = :user")
                .param("user", user.value())
                .query(byte[].class)
                .optional());
    }

    /** Stores the key unless another thread was faster; returns the one that is stored. */
    byte[] addUnlessPresent(UserId user, byte[] sealedKey) {
        return withOwnConnection(sql -> {
            sql.sql("INSERT INTO user_keys (user_id, sealed_key) VALUES (:user, :key) ON CONFLICT (user_id) DO NOTHING")
                    .param("user", user.value())
                    .param("key", sealedKey)
                    .update();
            return sql.sql("SELECT sealed_key FROM user_keys WHERE user_id = :user")
                    .param("user", user.value())
                    .query(byte[].class)
                    .single();
        });
    }

    Optional<SealedKey> any() {
        return withOwnConnection(sql -> sql.sql("SELECT user_id, sealed_key FROM user_keys LIMIT 1")
                .query((row, number) ->
                        new SealedKey(new UserId(row.getObject("user_id", UUID.class)), row.getBytes("sealed_key")))
                .optional());
    }

    /** Stores the check of the master key unless there is one; returns the one that is stored. */
    byte[] addCheckUnlessPresent(byte[] sealed) {
        return withOwnConnection(sql -> {
            sql.sql("INSERT INTO master_key_check (sealed) VALUES (:sealed) ON CONFLICT (only_row) DO NOTHING")
                    .param("sealed", sealed)
                    .update();
            return sql.sql("SELECT sealed FROM master_key_check")
                    .query(byte[].class)
                    .single();
        });
    }

    private <T> T withOwnConnection(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("user key", null, e);
        }
    }

    private interface Work<T> {
        T with(JdbcClient sql);
    }

    record SealedKey(UserId user, byte[] key) {}
}
