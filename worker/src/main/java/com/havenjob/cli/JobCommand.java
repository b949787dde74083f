package com.havenjob.cli;

import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.CommandComposition;
import com.havenjob.worker.batch.BatchRun;
import com.havenjob.worker.batch.BatchRuns;
import com.havenjob.worker.batch.WrongRunException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code job list|start|restart|stop}: shows and steers batch jobs. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        description =
                "Shows batch jobs (retention, calibration, mailbox-import, reread), starts them, goes on with them, stops them.")
public final class JobCommand implements Runnable {

    private static final String LINE = "%6s  %-16s %-10s %8s %8s  %-19s  %s";
    private static final String HEADER = LINE.formatted("run", "job", "state", "read", "written", "started", "ended");

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private final Interruption interruption = new Interruption();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, start, restart or stop");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The latest runs, newest first.")
    int list(
            @Option(names = "--limit", defaultValue = "20", description = "How many (default ${DEFAULT-VALUE}).")
                    int limit) {
        if (limit < 1) {
            throw wrong("--limit must be a number above 0, not " + limit);
        }
        return with(runs -> {
            print(HEADER);
            runs.latest(limit).forEach(run -> print(line(run)));
            return HavenJobCommand.DONE;
        });
    }

    @Command(
            name = "start",
            mixinStandardHelpOptions = true,
            description = "Starts a job that needs no arguments (retention, calibration), and waits for its end.")
    int start(@Parameters(paramLabel = "JOB") String job) {
        return with(runs -> ended(runs.start(job)));
    }

    @Command(
            name = "restart",
            mixinStandardHelpOptions = true,
            description = "Goes on with a run where it stopped, and waits for its end.")
    int restart(
            @Parameters(paramLabel = "JOB|RUN", description = "The run's number, or a job for its last run.")
                    String run) {
        return with(runs -> {
            var id = isNumber(run) ? Long.parseLong(run) : runs.last(run).id();
            interruption.asks(() -> runs.stopWhatGoesOn(id));
            return ended(runs.restart(id));
        });
    }

    @Command(name = "stop", mixinStandardHelpOptions = true, description = "Asks a run to stop after its chunk.")
    int stop(@Parameters(paramLabel = "RUN") long run) {
        return with(runs -> {
            runs.stop(run);
            print("Run " + run + " is asked to stop; «job restart " + run + "» goes on with it");
            return HavenJobCommand.DONE;
        });
    }

    private int with(ToIntFunction<BatchRuns> work) {
        Logs.forCommand();
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, data.settings(), Map.of())) {
            return work.applyAsInt(process.bean(BatchRuns.class));
        } catch (WrongRunException e) {
            throw wrong(String.valueOf(e.getMessage()));
        } finally {
            interruption.end();
        }
    }

    private int ended(BatchRun run) {
        print(HEADER);
        print(line(run));
        return run.complete() ? HavenJobCommand.DONE : HavenJobCommand.FAILED;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
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
