package com.havenjob.cli;

/** The worker's program: the commands that need no console. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(HavenJobCommand.run(Commands.shared().toList(), arguments));
    }
}
