package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class UserKeyStoreTest {

    private final RunningPipeline pipeline = RunningPipeline.shared();

    @Test
    void keysAreReadWhileTransactionsHoldEveryConnectionOfThePool() throws Exception {
        var ruth = pipeline.somebodyTrusting().id();
        var sealed = "sealed".getBytes(StandardCharsets.US_ASCII);
        try (var pool = poolOfOne();
                var store = new UserKeyStore(pool);
                var transaction = pool.getConnection()) {
            assertThat(transaction.isValid(1)).isTrue();
            assertThat(store.find(new UserId(UUID.randomUUID()))).isEmpty();
            assertThat(store.addUnlessPresent(ruth, sealed)).isEqualTo(sealed);
            assertThat(store.find(ruth)).contains(sealed);
        } finally {
            // No master key opens it; others check any key of the table.
            pipeline.sql()
                    .sql("DELETE FROM user_keys WHERE user_id = :user")
                    .param("user", ruth.value())
                    .update();
        }
    }

    private HikariDataSource poolOfOne() throws Exception {
        var like = new HikariConfig();
        pipeline.bean(DataSource.class).unwrap(HikariDataSource.class).copyStateTo(like);
        like.setPoolName("one");
        like.setMaximumPoolSize(1);
        like.setMinimumIdle(0);
        like.setConnectionTimeout(Duration.ofSeconds(1).toMillis());
        return new HikariDataSource(like);
    }
}
