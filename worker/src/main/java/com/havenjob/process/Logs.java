package com.havenjob.process;

import java.nio.file.Path;

/**
 * Where this process logs to. JSON lines with the mail's id as correlation id; never a body, an address or a name, and of
 * exceptions the class and the stack, since a message may quote the mail. To be
 * called before the first logger is made: the logging library reads its configuration then.
 */
public final class Logs {

    private Logs() {}

    /** A server: to stderr as a service, to {@code logs/havenjob.log} in the data directory under a person's eyes. */
    @SuppressWarnings("SystemConsoleNull") // JDK 25 went back to null where there is no terminal (JDK-8351435)
    public static void forServer(Path dataDirectory) {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            System.setProperty("havenjob.log.form", "file");
            System.setProperty(
                    "havenjob.log.file",
                    dataDirectory.resolve("logs").resolve("havenjob.log").toString());
        }
    }

    /** A command: only what went wrong, in plain words, on stderr. */
    public static void forCommand() {
        System.setProperty("havenjob.log.form", "plain");
        System.setProperty("havenjob.log.level", "ERROR");
    }
}
