package com.havenjob.console;

import com.havenjob.cli.HavenJobCommand;
import com.havenjob.cli.ParseCommand;
import java.util.List;

/** The whole program: the worker's commands, and the one that runs everything. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(HavenJobCommand.run(List.of(new RunCommand(), new ParseCommand()), arguments));
    }
}
