package com.havenjob.cli;

import com.havenjob.cli.bench.BenchCommand;
import com.havenjob.cli.doctor.DoctorCommand;
import java.util.List;
import java.util.stream.Stream;

/** The commands that every program has. */
public final class Commands {

    private Commands() {}

    /** These commands, and before them those that only this program has. */
    public static List<Object> with(List<Object> own) {
        return Stream.concat(own.stream(), shared()).toList();
    }

    static Stream<Object> shared() {
        return Stream.of(
                new WorkerCommand(),
                new ParseCommand(),
                new ImportCommand(),
                new RereadCommand(),
                new UserCommand(),
                new JobCommand(),
                new ConfidenceCommand(),
                new DoctorCommand(),
                new BenchCommand(),
                new CalibrateCommand());
    }
}
