package com.havenjob.cli;

import com.havenjob.cli.bench.BenchCommand;
import com.havenjob.cli.doctor.DoctorCommand;
import java.util.List;

/** The worker's program: the commands that need no console. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(HavenJobCommand.run(
                List.of(
                        new WorkerCommand(),
                        new ParseCommand(),
                        new UserCommand(),
                        new DoctorCommand(),
                        new BenchCommand()),
                arguments));
    }
}
