package com.havenjob.console;

import com.havenjob.cli.DataOption;
import com.havenjob.cli.PortOptions;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.demo.DemoLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: everything in one process, until it is told to end. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs HavenJob: the console, the mail doors and the work behind them.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Option(
            names = "--demo",
            description = "Makes a demo person with her mail and decisions, and prints how to sign in.")
    private boolean demo;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = data.settings();
        Logs.forServer(settings.dataDirectory());
        try (var process = HavenJobProcess.serve(ConsoleComposition.class, settings, ports.properties())) {
            if (demo) {
                var account = process.bean(DemoLoader.class).load();
                say("The demo is loaded. Sign in as " + account.email() + " with the password " + account.password());
            }
            say("HavenJob is ready: http://localhost:" + process.webPort());
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private void say(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }
    }
}
