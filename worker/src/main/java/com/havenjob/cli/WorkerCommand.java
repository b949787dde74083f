package com.havenjob.cli;

import com.havenjob.process.ConsoleLibraries;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.PipelineComposition;
import com.havenjob.worker.smtp.SmtpDoor;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code worker}: the mail doors and the work behind them, without the console, until it is told to end. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description = "Runs the mail doors and the work behind them, without the console.")
public final class WorkerCommand implements Callable<Integer> {

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = data.settings();
        Logs.forServer(settings.dataDirectory());
        var properties = new HashMap<>(ports.properties());
        properties.put("spring.autoconfigure.exclude", ConsoleLibraries.AUTO_CONFIGURATIONS);
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
