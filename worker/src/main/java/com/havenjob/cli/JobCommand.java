package com.havenjob.cli;

import com.havenjob.database.DatabaseSettings;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.CommandComposition;
import com.havenjob.worker.batch.BatchRun;
import com.havenjob.worker.batch.BatchRuns;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code job list|start|restart|stop}: shows and steers batch jobs. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        description = "Shows batch jobs (retention, mailbox-import), starts them, goes on with them, stops them.")
public final class JobCommand implements Runnable {

    private static final String LINE = "%6s  %-16s %-10s %8s %8s  %-19s  %s";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "The folder with HavenJob's data.")
    private @Nullable Path data;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, start, restart or stop");
    }

    @Command(name = "list", description = "The latest runs, newest first.")
    int list(
            @Option(names = "--limit", defaultValue = "20", description = "How many (default ${DEFAULT-VALUE}).")
                    int limit) {
        return with(runs -> {
            print(LINE.formatted("run", "job", "state", "read", "written", "started", "ended"));
            runs.latest(limit).forEach(run -> print(line(run)));
        });
    }

    @Command(name = "start", description = "Starts a job that needs no arguments.")
    int start(@Parameters(paramLabel = "JOB") String job) {
        return with(runs -> runs.start(job));
    }

    @Command(name = "restart", description = "Goes on with a run where it stopped.")
    int restart(
            @Parameters(paramLabel = "JOB|RUN", description = "The run's number, or a job for its last run.")
                    String run) {
        return with(runs -> runs.restart(isNumber(run) ? Long.parseLong(run) : runs.last(run)));
    }

    @Command(name = "stop", description = "Asks a run to stop after its chunk.")
    int stop(@Parameters(paramLabel = "RUN") long run) {
        return with(runs -> runs.stop(run));
    }

    private int with(Consumer<BatchRuns> work) {
        Logs.forCommand();
        var settings = DatabaseSettings.of(Optional.ofNullable(data), System.getenv());
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            work.accept(process.bean(BatchRuns.class));
            return HavenJobCommand.DONE;
        }
    }

    private void print(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private static String line(BatchRun run) {
        return LINE.formatted(
                run.id(),
                run.job(),
                run.state().toLowerCase(Locale.ROOT),
                run.read(),
                run.written(),
                time(run.started()),
                time(run.ended()));
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null ? "-" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static boolean isNumber(String text) {
        return text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
