package com.havenjob.console;

import com.havenjob.cli.Commands;
import com.havenjob.cli.HavenJobCommand;

/** The whole program: the worker's commands, and the one that runs everything. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(HavenJobCommand.run(Commands.with(new RunCommand(), new RehearseCommand()), arguments));
    }
}
