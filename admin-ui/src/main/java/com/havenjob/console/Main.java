package com.havenjob.console;

import com.havenjob.cli.Commands;
import com.havenjob.cli.HavenJobCommand;

/** The whole program: the worker's commands, and those that run the console, with everything else or alone. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(HavenJobCommand.run(
                Commands.with(new RunCommand(), new ConsoleCommand(), new RehearseCommand()), arguments));
    }
}
