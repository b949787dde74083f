package com.havenjob.testing;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.TemporaryServer;
import com.havenjob.triage.Triage;
import com.havenjob.worker.PipelineComposition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole pipeline on an embedded database, started by the first test that asks and shared by all tests of the JVM. The
 * job server and the clock's triggers are off: a test judges mail when it says so. Tests keep apart by people of their own.
 */
public final class RunningPipeline {

    /** Where the clock stands at the start. */
    public static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    /** Opens every account that a test makes. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final Map<String, Object> QUIET =
            Map.of("jobrunr.background-job-server.enabled", "false", "spring.quartz.auto-startup", "false");

    private final TemporaryServer server;

    private RunningPipeline(TemporaryServer server) {
        this.server = server;
    }

    /** The one of this JVM; the second call returns the same. */
    public static RunningPipeline shared() {
        return Shared.PIPELINE;
    }

    public <T> T bean(Class<T> type) {
        return server.process().bean(type);
    }

    public SettableClock clock() {
        return bean(SettableClock.class);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    /** For commands that work beside it. */
    public Path dataDirectory() {
        return server.dataDirectory();
    }

    public int webPort() {
        return server.process().webPort();
    }

    /** A person nobody else has, who trusts these patterns beside the presets. */
    public Account somebodyTrusting(String... patterns) {
        var address = new EmailAddress("person-" + UUID.randomUUID() + "@example.org");
        var account = bean(Accounts.class).add(address, "Ruth Ellingsen", PASSWORD);
        List.of(patterns).forEach(pattern -> bean(TrustedSenders.class).trust(account.id(), pattern, null));
        return account;
    }

    /** The mail of a person as it came in, oldest first. */
    public List<byte[]> rawMailOf(UserId user) {
        var inbox = bean(Inbox.class);
        return mailOf(user).stream()
                .map(id -> inbox.find(id).flatMap(inbox::raw).orElseThrow())
                .toList();
    }

    public List<MessageId> mailOf(UserId user) {
        return sql().sql("SELECT id FROM inbound_messages WHERE user_id = :user ORDER BY received_at, id")
                .param("user", user.value())
                .query((row, number) -> MessageId.of(row.getString("id")))
                .list();
    }

    public List<MessageState> statesOfMailOf(UserId user) {
        return sql().sql("SELECT state FROM inbound_messages WHERE user_id = :user ORDER BY received_at, id")
                .param("user", user.value())
                .query((row, number) -> MessageState.valueOf(row.getString("state")))
                .list();
    }

    /** Judges what waits of this person's mail, oldest first, as the queue would. */
    public void judgeMailOf(UserId user) {
        mailOf(user).forEach(bean(Triage.class)::judge);
    }

    /** Another process on a database of its own, for tests that must stop or break it; the caller closes it. */
    public static HavenJobProcess startAnother(Path dataDirectory, Map<String, Object> properties) {
        var all = new LinkedHashMap<String, Object>(Map.of("server.port", "0", "havenjob.smtp.port", "0"));
        all.putAll(QUIET);
        all.putAll(properties);
        return HavenJobProcess.serve(PipelineInTests.class, new DatabaseSettings(dataDirectory, Optional.empty()), all);
    }

    private static final class Shared {
        static final RunningPipeline PIPELINE = new RunningPipeline(
                TemporaryServer.start(PipelineInTests.class, QUIET).untilTheEnd());
    }

    @Configuration(proxyBeanMethods = false)
    @Import(PipelineComposition.class)
    static class PipelineInTests {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock(START);
        }
    }
}
