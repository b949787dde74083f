package com.havenjob.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.havenjob.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server's files live on, nobody comes in without a password, and what others left behind is told apart. */
class EmbeddedDatabaseTest {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    static PGSimpleDataSource as(EmbeddedDatabase server, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }

    private static JdbcClient migratorOf(EmbeddedDatabase server) {
        return JdbcClient.create(as(server, server.migrator()));
    }

    private static String outputOf(Process keeper) throws IOException {
        try (var out = keeper.inputReader()) {
            return out.lines().filter(KilledKeeper.READY::equals).findFirst().orElse("ended without a word");
        }
    }

    @Nested
    class WhileItRuns {

        @TempDir
        static Path data;

        private static EmbeddedDatabase server;

        @BeforeAll
        static void start() {
            server = EmbeddedDatabase.start(data);
        }

        @AfterAll
        static void stop() {
            server.close();
        }

        @ParameterizedTest
        @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
        void aCommitIsOnTheDisk(String setting) {
            assertThat(shown(setting)).isEqualTo("on");
        }

        @Test
        void onlyThisMachineReachesIt() {
            assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown("unix_socket_directories")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"postgres", "havenjob_application", "havenjob_migrator"})
        void nobodyComesInWithoutTheRightPassword(String user) {
            for (var password : List.of("", "postgres", "wrong")) {
                var sql = JdbcClient.create(as(server, new Login(user, password)));
                assertThatThrownBy(
                                () -> sql.sql("SELECT 1").query(Integer.class).single())
                        .isInstanceOf(CannotGetJdbcConnectionException.class);
            }
        }

        @Test
        void noWayInTrustsAnybodyWhetherLocalOrByTcp() throws IOException {
            var rules = Files.readAllLines(data.resolve("postgres").resolve("pg_hba.conf")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertThat(rules)
                    .isNotEmpty()
                    .anyMatch(rule -> rule.startsWith("local"))
                    .allMatch(rule -> rule.endsWith("scram-sha-256"));
        }

        @Test
        void secretsAndFilesAreForTheirOwnerOnly() throws IOException {
            assertThat(permissions(data.resolve("secrets"))).isEqualTo("rwx------");
            assertThat(permissions(data.resolve("postgres"))).isEqualTo("rwx------");
            try (var secrets = Files.list(data.resolve("secrets"))) {
                assertThat(secrets)
                        .hasSize(3)
                        .allSatisfy(secret -> assertThat(permissions(secret)).isEqualTo("rw-------"));
            }
        }

        @Test
        void theApplicationsLoginIsNobodyUntilItBecomesARole() {
            var attributes = migratorOf(server).sql("""
                            SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls FROM pg_roles
                            WHERE rolname LIKE 'havenjob%'
                            """).query(Boolean.class).list();
            assertThat(attributes).hasSize(5).containsOnly(false);
            var application = JdbcClient.create(as(server, server.application()));
            assertThatThrownBy(() -> application.sql("SET ROLE havenjob_owner").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }

        @Test
        void aSecondKeeperIsRefusedWithASentence() {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Another HavenJob works on " + data + ": stop it, or name another folder with --data");
        }

        @Test
        void aCommandWorksBesideItAndLeavesItRunning() {
            try (var beside = EmbeddedDatabase.attachOrStart(data)) {
                assertThat(beside.jdbcUrl()).isEqualTo(server.jdbcUrl());
                assertThat(migratorOf(beside)
                                .sql("SELECT 1")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
            assertThat(migratorOf(server).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }

        @Test
        void aCommandFindsItByAnotherSpellingOfItsFolder(@TempDir Path elsewhere) throws IOException {
            var link = Files.createSymbolicLink(elsewhere.resolve("link"), data);
            try (var beside = EmbeddedDatabase.attachOrStart(link)) {
                assertThat(beside.jdbcUrl()).isEqualTo(server.jdbcUrl());
            }
        }

        @Test
        void aPostgresThatMayBeOnTheseFilesIsRefusedAndItsNoteIsKept(@TempDir Path other) throws IOException {
            var cluster = Files.createDirectories(other.resolve("postgres"));
            Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
            var note = cluster.resolve("postmaster.pid");
            Files.copy(data.resolve("postgres").resolve("postmaster.pid"), note);

            assertThatThrownBy(() -> EmbeddedDatabase.start(other))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(note.toString())
                    .hasMessageContaining("stop it, or delete the file");
            assertThat(note).exists();
        }

        private static String shown(String setting) {
            var superuser = new Passwords(data.resolve("secrets")).of(EmbeddedDatabase.SUPERUSER);
            return JdbcClient.create(as(server, superuser))
                    .sql("SHOW " + setting)
                    .query(String.class)
                    .single();
        }

        private static String permissions(Path file) {
            try {
                return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Nested
    class AfterAnEnd {

        @TempDir
        Path data;

        @Test
        void dataSurvivesARestartAndForeignProcessesAreLeftAlone() throws IOException {
            try (var first = EmbeddedDatabase.start(data)) {
                migratorOf(first)
                        .sql("CREATE TABLE public.kept AS SELECT 'kept' AS word")
                        .update();
            }
            var bystander = new ProcessBuilder("sleep", "600").start();
            try {
                Files.writeString(
                        data.resolve("postgres").resolve("postmaster.pid"),
                        bystander.pid() + "\n" + data.resolve("postgres") + "\n1700000000\n5432\n\n127.0.0.1\n");
                try (var second = EmbeddedDatabase.attachOrStart(data)) {
                    assertThat(migratorOf(second)
                                    .sql("SELECT word FROM public.kept")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("kept");
                }
                assertThat(bystander.isAlive()).isTrue();
            } finally {
                bystander.destroyForcibly();
            }
        }

        @Test
        void theNoteOfADeadServerIsLeftToPostgres() throws Exception {
            EmbeddedDatabase.start(data).close();
            var gone = new ProcessBuilder("true").start();
            gone.waitFor();
            var cluster = data.resolve("postgres");
            var note = Files.writeString(
                    cluster.resolve("postmaster.pid"),
                    gone.pid() + "\n" + cluster + "\n1700000000\n5432\n\n127.0.0.1\n");

            PostmasterFile.in(cluster).orElseThrow().clearAway();

            assertThat(note).exists();
            EmbeddedDatabase.start(data).close();
            assertThat(note).doesNotExist();
        }

        @Test
        void aServerLeftBehindByAKilledParentIsStoppedAndItsDataIsThere(@TempDir Path elsewhere) throws Exception {
            var keeper = KilledKeeper.on(data, System.getProperty("java.class.path"), List.of())
                    .start();
            try {
                assertThat(outputOf(keeper)).isEqualTo(KilledKeeper.READY);
                var orphan = PostmasterFile.in(data.resolve("postgres")).orElseThrow();

                keeper.destroyForcibly();
                assertThat(keeper.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(orphan.serverIsAlive())
                        .as("the server outlives its parent")
                        .isTrue();

                var anotherSpelling = Files.createSymbolicLink(elsewhere.resolve("link"), data);
                try (var next = EmbeddedDatabase.start(anotherSpelling)) {
                    assertThat(orphan.serverIsAlive()).isFalse();
                    assertThat(migratorOf(next)
                                    .sql("SELECT word FROM public.kept")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("before the kill");
                }
            } finally {
                keeper.destroyForcibly();
            }
        }

        @Test
        void aServerThatCannotBeMadeReadyIsNotLeftBehind() throws IOException {
            try (var first = EmbeddedDatabase.start(data)) {
                var superuser = new Passwords(data.resolve("secrets")).of(EmbeddedDatabase.SUPERUSER);
                JdbcClient.create(as(first, superuser))
                        .sql("ALTER ROLE postgres SET default_transaction_read_only = on")
                        .update();
            }

            assertThatThrownBy(() -> EmbeddedDatabase.start(data)).hasStackTraceContaining("read-only transaction");

            assertNothingIsLeftBehind();
        }

        @Test
        void aServerThatDoesNotAnswerIsNotLeftBehind(@TempDir Path elsewhere) throws IOException {
            EmbeddedDatabase.start(data).close();
            var wrong = new Passwords(elsewhere);

            assertThatThrownBy(
                            () -> EmbeddedDatabase.launch(data, data.resolve("postgres"), wrong, Duration.ofSeconds(3)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("did not start");

            assertNothingIsLeftBehind();
        }

        private void assertNothingIsLeftBehind() {
            try {
                assertThat(PostmasterFile.in(data.resolve("postgres"))).isEmpty();
                assertThat(KeeperLock.tryAcquire(data)).get().satisfies(KeeperLock::close);
            } finally {
                PostmasterFile.in(data.resolve("postgres")).ifPresent(PostmasterFile::clearAway);
            }
        }

        @Test
        void aFirstStartThatWasKilledDoesNotSpoilTheNext() throws IOException {
            var unfinished = Files.createDirectories(data.resolve("postgres.unfinished"));
            Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
            Files.writeString(unfinished.resolve("postgresql.conf"), "# cut short");

            EmbeddedDatabase.start(data).close();

            assertThat(unfinished).doesNotExist();
            assertThat(data.resolve("postgres").resolve("global")).isNotEmptyDirectory();
        }

        @Test
        void filesOfAnotherVersionAreRefusedWithASentenceAndNotTouched() throws IOException {
            var cluster = Files.createDirectories(data.resolve("postgres"));
            Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("written by PostgreSQL 17")
                    .hasMessageContaining("brings PostgreSQL 18");
            try (var files = Files.list(cluster)) {
                assertThat(files).containsExactly(cluster.resolve("PG_VERSION"));
            }
            assertThat(KeeperLock.tryAcquire(data))
                    .as("a refused start holds no lock")
                    .get()
                    .satisfies(KeeperLock::close);
        }

        @Test
        void aFolderWithSomethingElseInItIsRefusedAndNotTouched() throws IOException {
            var letter = Files.createDirectories(data.resolve("postgres")).resolve("letter.txt");
            Files.writeString(letter, "not a database");

            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("something that is no database");
            assertThat(letter).hasContent("not a database");
        }
    }

    @Nested
    class WhereItMayNotWrite {

        @TempDir
        Path folder;

        @Test
        void aFileInTheWayIsRefusedWithASentence() throws IOException {
            var data = Files.writeString(folder.resolve("file"), "").resolve("data");

            assertRefusedWithAdvice(data);
        }

        @Test
        void aFolderWithoutWriteAccessIsRefusedWithASentence() throws IOException {
            assumeFalse(ROOT, "root may write everywhere");
            var data = Files.createDirectory(
                    folder.resolve("data"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));

            assertRefusedWithAdvice(data);
        }

        private static void assertRefusedWithAdvice(Path data) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("--data");
        }
    }

    @Nested
    class WhoeverRunsIt {

        @Test
        void rootCanGiveItToAnotherUser() throws Exception {
            assumeTrue(
                    ROOT,
                    "only root can try another user; every other test here ran as "
                            + Optional.ofNullable(System.getProperty("user.name"))
                                    .orElse("?"));
            var folder = Files.createTempDirectory(Path.of("/var/tmp"), "havenjob-test-");
            try {
                var classPath = ClassPathForEverybody.in(folder);
                var data = Files.createDirectory(folder.resolve("data"));
                ClassPathForEverybody.giveToNobody(data);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                var keeper = KilledKeeper.on(
                                data,
                                classPath,
                                List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"))
                        .start();
                try {
                    assertThat(outputOf(keeper)).isEqualTo(KilledKeeper.READY);
                } finally {
                    keeper.destroyForcibly();
                    keeper.waitFor();
                    PostmasterFile.in(data.resolve("postgres")).ifPresent(PostmasterFile::clearAway);
                }
            } finally {
                org.springframework.util.FileSystemUtils.deleteRecursively(folder);
            }
        }
    }
}
