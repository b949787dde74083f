package com.havenjob.console;

import com.havenjob.cli.Commands;
import com.havenjob.cli.HavenJobCommand;
import java.util.List;

/** The whole program: the worker's commands, the one that runs everything, and the one that takes pictures of it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(HavenJobCommand.run(Commands.with(List.of(new RunCommand(), new ScreenshotsCommand())), arguments));
    }
}
