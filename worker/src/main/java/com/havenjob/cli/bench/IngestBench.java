package com.havenjob.cli.bench;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.triage.Classifier;
import com.havenjob.worker.smtp.SmtpClient;
import com.havenjob.worker.smtp.SmtpDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jobrunr.scheduling.JobRequestScheduler;

/**
 * How fast mail gets from the door to its decision: by SMTP beside JobRunr's own rate with jobs that do nothing, by import
 * beside the parser alone on one thread. All in one process, on one database, with fsync.
 */
final class IngestBench {

    private static final int CONNECTIONS = 8;
    private static final int PEOPLE = 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int ROUNDS = 3;

    private final int mails;
    private final int jobs;
    private final int pickups;

    IngestBench(double scale) {
        // As many mails as trivial jobs: the seconds until an idle job server looks again weigh on both alike.
        mails = Math.max(200, (int) (20_000 * scale));
        jobs = Math.max(1_000, (int) (20_000 * scale));
        pickups = Math.max(5, (int) (20 * scale));
    }

    Report run(Path directory) throws IOException {
        var settings = new DatabaseSettings(directory, Optional.empty());
        var report = new Report("ingest");
        try (var server = HavenJobProcess.serve(BenchServer.class, settings, properties())) {
            var people = BenchAccounts.make(server.bean(Accounts.class), server.bean(TrustedSenders.class), PEOPLE);
            smtpRate(server, people, new Workload(1), mails / 4); // warms up parser, pool and queue
            trivialJobRate(server, jobs / 4);

            var parseRates = new ArrayList<Double>();
            var mimeRates = new ArrayList<Double>();
            var jobRates = new ArrayList<Double>();
            var smtpRates = new ArrayList<Double>();
            var importRates = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                mimeRates.add(mimeRate(new Workload(10 + round)));
                parseRates.add(parseRate(new Workload(10 + round)));
                jobRates.add(trivialJobRate(server, jobs));
                smtpRates.add(smtpRate(server, people, new Workload(20 + round), mails));
                importRates.add(importRate(server, people.get(round), new Workload(30 + round), directory));
            }
            var pickup = pickupTimes(server, people.getFirst());
            var jobRate = Percentile.of(jobRates, 0.5);
            var parseRate = Percentile.of(parseRates, 0.5);
            var smtpRate = Percentile.of(smtpRates, 0.5);
            var importRate = Percentile.of(importRates, 0.5);
            return report.add("smtp_per_s", smtpRate, "mails from SMTP accept to decided row")
                    .add("import_per_s", importRate, "mails from import to decided row")
                    .add("jobrunr_per_s", jobRate, "trivial JobRunr jobs, the baseline of SMTP")
                    .add("parse_per_s", parseRate, "parser and classifier on one thread, the baseline of import")
                    .add("mime_per_s", Percentile.of(mimeRates, 0.5), "bare MIME decoding on one thread")
                    .add("smtp_ratio", smtpRate / jobRate, "goal ≥ 0.25")
                    .add("import_ratio", importRate / parseRate, "goal ≥ 0.5")
                    .add("pickup_p95_ms", Percentile.of(pickup, 0.95), "idle, from accept to decided row; goal ≤ 6000");
        }
    }

    private static Map<String, Object> properties() {
        return Map.of(
                "server.port", "0",
                "havenjob.smtp.port", "0",
                "havenjob.smtp.max-connections-per-peer", String.valueOf(CONNECTIONS * 2),
                "havenjob.smtp.mails-per-peer-and-minute", "1000000");
    }

    private double mimeRate(Workload workload) {
        var parser = new MessageParser();
        return rate(workload, parser::parse);
    }

    private double parseRate(Workload workload) {
        var parser = new MessageParser();
        var classifier = Classifier.standard();
        return rate(workload, raw -> classifier.classify(parser.parse(raw)));
    }

    private double rate(Workload workload, java.util.function.Consumer<byte[]> work) {
        var raws = IntStream.range(0, mails).mapToObj(workload::mail).toList();
        raws.stream().limit(mails / 4).forEach(work);
        long begin = System.nanoTime();
        raws.forEach(work);
        return perSecond(mails, begin);
    }

    private double trivialJobRate(HavenJobProcess server, int count) {
        int before = TrivialJobHandler.done();
        long begin = System.nanoTime();
        server.bean(JobRequestScheduler.class).enqueue(IntStream.range(0, count).mapToObj(TrivialJob::new));
        Waiting.until(() -> TrivialJobHandler.done() - before >= count, LOOK, LONGEST, "the trivial jobs");
        return perSecond(count, begin);
    }

    private double smtpRate(HavenJobProcess server, List<Account> people, Workload workload, int count) {
        var raws = IntStream.range(0, count).mapToObj(workload::mail).toList();
        var door = server.bean(SmtpDoor.class).localAddress();
        long begin = System.nanoTime();
        try (var senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            var tasks = IntStream.range(0, CONNECTIONS)
                    .<Callable<Void>>mapToObj(lane -> () -> {
                        try (var client = SmtpClient.connect(door)) {
                            for (int i = lane; i < count; i += CONNECTIONS) {
                                var person = people.get(i % people.size());
                                client.send(
                                        BenchAccounts.Sender.ADDRESS,
                                        person.forwardingAddress().value(),
                                        raws.get(i));
                            }
                        }
                        return null;
                    })
                    .toList();
            for (var sent : senders.invokeAll(tasks)) {
                sent.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The SMTP door refused a mail of the bench", e.getCause());
        }
        awaitDecisions(server);
        return perSecond(count, begin);
    }

    private double importRate(HavenJobProcess server, Account person, Workload workload, Path directory)
            throws IOException {
        var folder = Files.createTempDirectory(directory, "import");
        for (int i = 0; i < mails; i++) {
            Files.write(folder.resolve("%06d.eml".formatted(i)), workload.mail(i));
        }
        long begin = System.nanoTime();
        ImportRun.of(server, person.id(), folder);
        awaitDecisions(server);
        return perSecond(mails, begin);
    }

    /** One mail at a time into an idle system, at moments that have nothing to do with the queue's polling. */
    private List<Long> pickupTimes(HavenJobProcess server, Account person) {
        var workload = new Workload(99);
        var times = new ArrayList<Long>();
        try (var client = SmtpClient.connect(server.bean(SmtpDoor.class).localAddress())) {
            for (int i = 0; i < pickups; i++) {
                Waiting.until(pauseOf(700 + i * 613L % 4_000), LOOK, LONGEST, "an idle moment");
                client.send(
                        BenchAccounts.Sender.ADDRESS, person.forwardingAddress().value(), workload.mail(i));
                long begin = System.nanoTime();
                awaitDecisions(server);
                times.add((System.nanoTime() - begin) / 1_000_000);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The SMTP door refused a mail of the bench", e);
        }
        return times;
    }

    private static java.util.function.BooleanSupplier pauseOf(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        return () -> System.nanoTime() > end;
    }

    private static void awaitDecisions(HavenJobProcess server) {
        var inbox = server.bean(Inbox.class);
        Waiting.until(() -> inbox.backlog().waiting() == 0, LOOK, LONGEST, "the last decision");
    }

    private static double perSecond(int count, long begin) {
        return count / ((System.nanoTime() - begin) / 1e9);
    }
}
