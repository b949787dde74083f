package com.havenjob.cli.bench;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.kernel.Sha256;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.worker.CommandComposition;
import com.havenjob.worker.smtp.SmtpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Whether anything accepted is ever lost or doubled: mails come in by SMTP and by import while the server and the import
 * are killed with SIGKILL at random. In the end every acknowledged mail must be stored once and decided.
 */
final class CrashBench {

    private static final int KILLS_OF_EACH = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration BRIEFLY = Duration.ofMillis(5);
    private static final int LONGEST_START = 3_000;
    private static final int LONGEST_CHUNK = 250;

    private final int mails;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    CrashBench(double scale) {
        mails = Math.max(100, (int) (2_000 * scale));
    }

    Report run(Path directory) throws IOException, InterruptedException {
        var data = directory.resolve("data");
        var settings = new DatabaseSettings(data, Optional.empty());
        var person = makeAccount(settings);
        int kills = smtpUnderKills(directory, person);
        var acknowledged = new HashSet<>(this.acknowledged);
        kills += importUnderKills(directory, person, acknowledged);
        settle(directory, settings);
        try (var command = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            var audit = CrashAudit.of(command, person.id());
            return new Report("crash")
                    .add("kills", kills, "SIGKILLs at random moments; goal ≥ 6")
                    .add("accepted", acknowledged.size(), "mails that a door acknowledged or an import finished with")
                    .add("lost", audit.missing(acknowledged), "acknowledged but not stored; goal 0")
                    .add("doubled", audit.doubled(), "stored, opened or moved twice by one mail; goal 0")
                    .add("undecided", audit.undecided(), "waiting or failed in the end; goal 0");
        }
    }

    private final Set<Sha256> acknowledged = ConcurrentHashMap.newKeySet();

    private static Account makeAccount(DatabaseSettings settings) {
        try (var command = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            return BenchAccounts.make(command.bean(Accounts.class), command.bean(TrustedSenders.class), 1)
                    .getFirst();
        }
    }

    private int smtpUnderKills(Path directory, Account person) throws IOException, InterruptedException {
        int port = freePort();
        var sent = new AtomicInteger();
        var finished = new AtomicBoolean();
        var sender = Thread.ofPlatform().name("sender").start(() -> {
            sendAll(port, person, sent);
            finished.set(true);
        });
        int kills = 0;
        while (!finished.get()) {
            var server = startServer(directory, port);
            if (kills < KILLS_OF_EACH) {
                int until = Math.min(mails - 1, sent.get() + mails / (KILLS_OF_EACH + 1) + random.nextInt(mails / 20));
                Waiting.until(() -> sent.get() >= until, LOOK, LONGEST, "mails to be sent before the next kill");
                server.kill();
                kills++;
            } else {
                Waiting.until(finished::get, LOOK, LONGEST, "the last mails to be sent");
                server.stop();
            }
        }
        sender.join();
        return kills;
    }

    /** Sends each mail until the door acknowledges it, as a mail server would. */
    private void sendAll(int port, Account person, AtomicInteger sent) {
        var workload = new Workload(1);
        for (int i = 0; i < mails; ) {
            try (var client = SmtpClient.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
                for (; i < mails; i++) {
                    var raw = workload.mail(i);
                    sendUntilAcknowledged(client, person, raw);
                    sent.incrementAndGet();
                }
            } catch (IOException doorIsGone) {
                Waiting.until(pauseOf(200), LOOK, LONGEST, "the door to come back");
            }
        }
    }

    private void sendUntilAcknowledged(SmtpClient client, Account person, byte[] raw) throws IOException {
        client.send(BenchAccounts.Sender.ADDRESS, person.forwardingAddress().value(), raw);
        acknowledged.add(Sha256.of(raw));
    }

    private int importUnderKills(Path directory, Account person, Set<Sha256> expected)
            throws IOException, InterruptedException {
        var folder = Files.createDirectory(directory.resolve("import"));
        var workload = new Workload(2);
        for (int i = 0; i < mails; i++) {
            var raw = workload.mail(1_000_000 + i);
            Files.write(folder.resolve("%06d.eml".formatted(i)), raw);
            expected.add(Sha256.of(raw));
        }
        var report = directory.resolve("import.report");
        for (int kills = 0; ; kills++) {
            long reported = lines(report);
            var process = ServerProcess.start(
                    directory.resolve("import.log"),
                    "import",
                    "--data",
                    directory.resolve("data").toString(),
                    "--user",
                    person.email().value(),
                    "--report",
                    report.toString(),
                    folder.toString());
            if (kills == KILLS_OF_EACH) {
                if (process.awaitExit() != 0) {
                    throw new IllegalStateException("The import failed; see import.log in " + directory);
                }
                return kills;
            }
            // Once at any moment of the start, then in the middle of the work: the report grows with each chunk.
            var moment = kills == 0
                    ? pauseOf(random.nextInt(LONGEST_START))
                    : (BooleanSupplier) () -> lines(report) > reported || !process.isAlive();
            Waiting.until(moment, BRIEFLY, LONGEST, "the import to begin");
            Waiting.until(pauseOf(random.nextInt(LONGEST_CHUNK)), BRIEFLY, LONGEST, "the moment to kill");
            if (!process.isAlive()) {
                throw new IllegalStateException("The import was over after " + kills + " kills: use a larger --scale");
            }
            process.kill();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (NoSuchFileException notYet) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the import's report", e);
        }
    }

    /** Lets a server run until nothing waits any more. */
    private static void settle(Path directory, DatabaseSettings settings) throws IOException, InterruptedException {
        var server = startServer(directory, freePort());
        try (var command = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            var inbox = command.bean(com.havenjob.inbox.Inbox.class);
            Waiting.until(() -> inbox.backlog().waiting() == 0, LOOK, LONGEST, "the last decision");
        }
        server.stop();
    }

    private static ServerProcess startServer(Path directory, int smtpPort) throws IOException {
        var server = ServerProcess.start(
                directory.resolve("server.log"),
                "worker",
                "--port",
                "0",
                "--smtp-port",
                Integer.toString(smtpPort),
                "--data",
                directory.resolve("data").toString());
        server.awaitLine("ready");
        return server;
    }

    private static BooleanSupplier pauseOf(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        return () -> System.nanoTime() > end;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
