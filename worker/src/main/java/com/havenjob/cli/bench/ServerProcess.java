package com.havenjob.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** HavenJob in a process of its own, started from the same program as this one, so that it can be measured and killed. */
final class ServerProcess {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final Pattern RESIDENT = Pattern.compile("(?m)^(Pss|VmRSS):\\s+(\\d+) kB");

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts {@code havenjob arguments…}; its output goes to files beside {@code log}. */
    static ServerProcess start(Path log, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(programOf(System.getProperty("java.class.path"), System.getProperty("sun.java.command")));
        command.addAll(List.of(arguments));
        return new ServerProcess(new ProcessBuilder(command)
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** Reads the process's output until a line contains the text; an error where the process ends before. */
    String awaitLine(String text) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains(text)) {
                return line;
            }
        }
        throw new IOException(
                "The server ended (" + process.onExit().join().exitValue() + ") before it said «" + text + "»");
    }

    /** SIGKILL, to this process only: what it started is left behind, as after a crash. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGTERM, and waits for the end. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server did not stop within " + LONGEST_STOP.toSeconds() + " s");
        }
        return process.exitValue();
    }

    int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Memory of this process and of the database server below {@code dataDirectory}: proportional set size, which counts a
     * page shared by n processes n-th in each (Linux, proc(5)).
     */
    double residentMegabytes(Path dataDirectory) throws IOException {
        long kilobytes = proportionalKilobytes(process.pid());
        var postmaster = Long.parseLong(
                Files.readAllLines(dataDirectory.resolve("postgres").resolve("postmaster.pid"))
                        .getFirst()
                        .strip());
        kilobytes += proportionalKilobytes(postmaster);
        for (var child :
                ProcessHandle.of(postmaster).orElseThrow().descendants().toList()) {
            kilobytes += proportionalKilobytes(child.pid());
        }
        return kilobytes / 1024.0;
    }

    private static long proportionalKilobytes(long pid) throws IOException {
        var matcher = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "smaps_rollup")));
        return matcher.find() ? Long.parseLong(matcher.group(2)) : 0;
    }

    private static List<String> programOf(String classPath, String command) {
        var main = command.split(" ", 2)[0];
        return main.endsWith(".jar") ? List.of("-jar", main) : List.of("-cp", classPath, main);
    }
}
