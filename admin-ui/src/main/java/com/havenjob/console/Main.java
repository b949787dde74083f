package com.havenjob.console;

import com.havenjob.cli.Commands;
import com.havenjob.cli.HavenJobCommand;
import java.util.List;

/**
 * The whole program: the worker's commands, those that run the console with everything else or alone, and the one that
 * takes pictures of it.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var own = List.<Object>of(
                new RunCommand(), new ConsoleCommand(), new RehearseCommand(), new ScreenshotsCommand());
        System.exit(HavenJobCommand.run(Commands.with(own), arguments));
    }
}
