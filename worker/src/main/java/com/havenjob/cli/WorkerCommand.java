package com.havenjob.cli;

import com.havenjob.process.ConsoleLibraries;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.PipelineComposition;
import com.havenjob.worker.smtp.SmtpDoor;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code worker}: the mail doors and the work behind them, without the console, until it is told to end. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description = "Runs the mail doors and the work behind them, without the console.")
public final class WorkerCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of health, metrics and the webhook; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--smtp-port",
            defaultValue = "2525",
            description = "Port that takes mail; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int smtpPort;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = data.settings();
        Logs.forServer(settings.dataDirectory());
        var properties = Map.<String, Object>of(
                "server.port", Integer.toString(port),
                "havenjob.smtp.port", Integer.toString(smtpPort),
                "spring.autoconfigure.exclude", ConsoleLibraries.AUTO_CONFIGURATIONS);
        try (var process = HavenJobProcess.serve(PipelineComposition.class, settings, properties)) {
            var door = process.bean(SmtpDoor.class);
            var out = spec.commandLine().getOut();
            out.println("The worker is ready: http://localhost:" + process.webPort()
                    + (door.isRunning() ? ", SMTP port " + door.port() : ""));
            out.flush();
            new CountDownLatch(1).await();
        }
        return HavenJobCommand.DONE;
    }
}
