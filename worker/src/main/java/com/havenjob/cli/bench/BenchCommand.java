package com.havenjob.cli.bench;

import com.havenjob.process.Logs;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench NAME}: prints a table on stderr and one JSON object as the last line on stdout. */
@Command(name = "bench", description = "Measure this machine and this build: start, ingest, crash, triage or parse.")
public final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "start, ingest, crash, triage or parse")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "triage: mails with their labels.jsonl; without it the program's own")
    private @Nullable Path folder;

    @Option(names = "--scale", defaultValue = "1", description = "Share of the full size, such as 0.1 for a quick look")
    private double scale;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!(scale > 0)) {
            throw new ParameterException(spec.commandLine(), "--scale must be a number above 0, not " + scale);
        }
        Logs.forCommand();
        if (name.equals("triage")) {
            return triage();
        }
        var directory = Files.createTempDirectory("havenjob-bench");
        var report = switch (name) {
            case "start" -> new StartBench().run(directory);
            case "ingest" -> new IngestBench(scale).run(directory);
            case "crash" -> new CrashBench(scale).run(directory);
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "No bench is called «" + name + "»: choose start, ingest, crash, triage or parse");
        };
        delete(directory);
        report.print(System.err, System.out);
        return 0;
    }

    private int triage() {
        try {
            new TriageBench(folder).run(System.err, System.out);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void delete(Path directory) throws java.io.IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws java.io.IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path folder, java.io.@org.jspecify.annotations.Nullable IOException error)
                    throws java.io.IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
