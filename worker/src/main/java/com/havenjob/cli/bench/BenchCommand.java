package com.havenjob.cli.bench;

import com.havenjob.cli.HavenJobCommand;
import com.havenjob.process.Logs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench NAME}: prints a table on stderr and one JSON object as the last line on stdout. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures this machine and this build: start, ingest, crash, triage, unwrap, parse or mutation.")
public final class BenchCommand implements Callable<Integer> {

    private static final List<String> NAMES = List.of("start", "ingest", "crash", "triage", "unwrap");
    private static final int MOST = 100;

    @Parameters(paramLabel = "NAME", description = "start, ingest, crash, triage, unwrap, parse or mutation")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "triage, unwrap: mails with their labels.jsonl; triage without it takes the program's own")
    private @Nullable Path folder;

    @Option(
            names = "--beside",
            paramLabel = "OTHER",
            description = "triage: a folder that holds the same mails, such as those that FOLDER's are forwards of")
    private @Nullable Path other;

    @Option(
            names = "--held-out",
            description =
                    "triage: figures of those of the program's own mails that no rule and no model of names was made from")
    private boolean heldOut;

    @Option(names = "--scale", defaultValue = "1", description = "Share of the full size, such as 0.1 for a quick look")
    private double scale;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!(scale > 0 && scale <= MOST)) {
            throw new ParameterException(
                    spec.commandLine(), "--scale must be a number above 0 and at most " + MOST + ", not " + scale);
        }
        if (!NAMES.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No bench is called «" + name
                            + "»: choose start, ingest, crash, triage, unwrap, parse or mutation");
        }
        Logs.forCommand();
        if (name.equals("triage") || name.equals("unwrap") || other != null || heldOut) {
            return labelled();
        }
        var directory = Files.createTempDirectory("havenjob-bench");
        try {
            measure(directory).print(System.err, System.out);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return HavenJobCommand.DONE;
    }

    private Report measure(Path directory) throws Exception {
        return switch (name) {
            case "start" -> new StartBench().run(directory);
            case "ingest" -> new IngestBench(scale).run(directory);
            case "crash" -> new CrashBench(scale).run(directory);
            default -> throw new IllegalStateException("The bench " + name + " is listed, but not made");
        };
    }

    /** The benches that score labelled mail. */
    private int labelled() {
        try {
            if (heldOut) {
                heldOut();
            } else if (other != null) {
                beside(other);
            } else if (name.equals("triage")) {
                TriageBench.of(folder).run(System.err, System.out);
            } else if (folder == null) {
                throw new IllegalArgumentException("bench unwrap needs a FOLDER of forwarded mails with labels.jsonl");
            } else {
                new UnwrapBench(folder).run(System.err, System.out);
            }
            return HavenJobCommand.DONE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void heldOut() {
        if (folder != null || other != null || !name.equals("triage")) {
            throw new IllegalArgumentException("--held-out belongs to bench triage, without a folder");
        }
        TriageBench.heldOut().run(System.err, System.out);
    }

    private void beside(Path other) {
        if (folder == null || !name.equals("triage")) {
            throw new IllegalArgumentException("--beside OTHER belongs to bench triage FOLDER");
        }
        new BesideBench(folder, other).run(System.err, System.out);
    }
}
