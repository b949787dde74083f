package com.havenjob.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

/** How long the second start takes until the console answers, and what everything together holds in memory when idle. */
final class StartBench {

    private static final Duration UNTIL_IDLE = Duration.ofSeconds(20);
    private static final int STARTS = 3;

    Report run(Path directory) throws IOException, InterruptedException {
        start(directory).stop(); // the first start unpacks the database and migrates
        var times = new ArrayList<Long>();
        var memory = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            var server = start(directory);
            times.add((System.nanoTime() - begin) / 1_000_000);
            long idle = System.nanoTime() + UNTIL_IDLE.toNanos();
            Waiting.until(
                    () -> System.nanoTime() > idle, Duration.ofMillis(200), UNTIL_IDLE.plusSeconds(5), "idleness");
            memory.add(server.residentMegabytes(directory.resolve("data")));
            server.stop();
        }
        return new Report("start")
                .add("ready_ms", Percentile.of(times, 0.5), "second start until it is ready; goal ≤ 10000")
                .add("rss_mb", Percentile.of(memory, 0.5), "this process and PostgreSQL, idle; goal ≤ 600");
    }

    private static ServerProcess start(Path directory) throws IOException {
        var server = ServerProcess.start(
                directory.resolve("server.log"),
                "run",
                "--port",
                "0",
                "--smtp-port",
                "0",
                "--data",
                directory.resolve("data").toString());
        server.awaitLine("http://");
        return server;
    }
}
