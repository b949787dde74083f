package com.havenjob.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.database.DatabaseSettings;
import com.havenjob.kernel.Refusal;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.worker.CommandComposition;
import com.havenjob.worker.PipelineComposition;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** What an operator reads when a start fails: one sentence with what to do, no stack trace, no password. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {

    private static final String SECRET = "Geheim77";
    private static final RunningPipeline PIPELINE = RunningPipeline.shared();

    @TempDir
    private Path folder;

    private final CapturedOutput output;

    RefusalsTest(CapturedOutput output) {
        this.output = output;
    }

    @AfterEach
    void noStackTraceAndNoPasswordWereShown() {
        assertThat(output.getAll()).doesNotContain("\tat ", "stepArray", SECRET);
    }

    private static String property(String name) {
        return Objects.requireNonNull(PIPELINE.bean(Environment.class).getProperty(name));
    }

    /** The shared server, by the login that may migrate. */
    private static DatabaseSettings sharedDatabase(Path data) {
        var url = property("spring.datasource.url") + "?user=" + property("spring.flyway.user") + "&password="
                + property("spring.flyway.password");
        return new DatabaseSettings(data, Optional.of(url));
    }

    private DatabaseSettings at(String url) {
        return new DatabaseSettings(folder, Optional.of(url));
    }

    @Test
    void aPortInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = sharedDatabase(Path.of(property("havenjob.data")));
            var properties = Map.<String, Object>of(
                    "server.port", Integer.toString(taken.getLocalPort()),
                    "server.address", "127.0.0.1",
                    "havenjob.smtp.port", "0",
                    "spring.quartz.auto-startup", "false",
                    "spring.datasource.hikari.maximum-pool-size", "4",
                    "jobrunr.background-job-server.enabled", "false");
            assertThatThrownBy(() -> HavenJobProcess.serve(PipelineComposition.class, settings, properties))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken: stop the program that uses it, or choose another with --port");
        }
    }

    @Test
    void whoRefusedIsHeardBeforeTheExceptionBelow() {
        var refusal = new Refusal("The SMTP port 2525 cannot be opened", new BindException("Address already in use"));
        assertThat(Refusals.explain(new IllegalStateException("Failed to start bean", refusal)))
                .isSameAs(refusal);
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        var settings = at("postgresql://ada:" + SECRET + "@127.0.0.1:" + closed + "/jobs");
        assertThatThrownBy(() -> HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The database does not answer")
                .hasMessageContaining("HAVENJOB_DATABASE_URL")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aDatabaseOnAHostThatNobodyKnows() {
        var settings = at("postgresql://ada:" + SECRET + "@nowhere.invalid/jobs");
        assertThatThrownBy(() -> HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nowhere.invalid")
                .hasMessageContaining("HAVENJOB_DATABASE_URL");
    }

    @Test
    void aWrongPassword() {
        var url = property("spring.datasource.url") + "?user=" + property("spring.flyway.user") + "&password=" + SECRET;
        assertThatThrownBy(() -> HavenJobProcess.forCommand(CommandComposition.class, at(url), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("The database rejects the user or the password: check HAVENJOB_DATABASE_URL");
    }

    @Test
    void aDatabaseThatDoesNotExist() {
        var url = property("spring.datasource.url").replace("/havenjob", "/nothing") + "?user="
                + property("spring.flyway.user") + "&password=" + property("spring.flyway.password");
        assertThatThrownBy(() -> HavenJobProcess.forCommand(CommandComposition.class, at(url), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing")
                .hasMessageContaining("HAVENJOB_DATABASE_URL");
    }

    @Test
    void aMasterKeyThatDoesNotFit() {
        PIPELINE.bean(com.havenjob.inbox.Inbox.class)
                .accept(WrittenMail.from("x@unknown.example")
                        .to(PIPELINE.somebodyTrusting().id()));
        assertThatThrownBy(() -> HavenJobProcess.forCommand(CommandComposition.class, sharedDatabase(folder), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The master key does not fit this database");
    }

    @Test
    void aSettingThatIsNoUrl() {
        assertThatThrownBy(() -> HavenJobProcess.forCommand(
                        CommandComposition.class, at("mysql://ada:" + SECRET + "@db/jobs"), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must begin with postgresql://");
    }
}
