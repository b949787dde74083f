package com.havenjob.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.database.DatabaseSettings;
import com.havenjob.worker.PipelineComposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderlyEndTest {

    private static final int SIGTERM = 143;

    @TempDir
    private Path data;

    @Test
    void aStartThatIsToldToEndLeavesNoDatabaseServerBehind() throws IOException, InterruptedException {
        var server = InterruptedStart.on(data);
        try (var out = server.inputReader()) {
            assertThat(out.readLine()).isEqualTo(InterruptedStart.STARTING);
            var database = databaseServer();

            server.destroy();

            assertThat(server.waitFor(180, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isEqualTo(SIGTERM);
            assertThat(database.onExit()).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void aFailureOfAnyKindLeavesNoDatabaseServerBehind() throws IOException {
        var settings = new DatabaseSettings(data, Optional.empty());

        assertThatThrownBy(
                        () -> HavenJobProcess.serve(PipelineComposition.class, settings, new PropertiesWithoutMemory()))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(data.resolve("postgres/PG_VERSION")).exists();
        var note = data.resolve("postgres/postmaster.pid");
        try {
            assertThat(note).doesNotExist();
        } finally {
            if (Files.exists(note)) {
                databaseServer().destroy();
            }
        }
    }

    private ProcessHandle databaseServer() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Fails after the database was opened, and by what is no exception. */
    private static final class PropertiesWithoutMemory extends AbstractMap<String, Object> {

        @Override
        public Set<Entry<String, Object>> entrySet() {
            throw new OutOfMemoryError("of this test");
        }
    }
}
