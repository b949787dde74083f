package com.havenjob.testing;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/** How one command ended: status, and the lines of both outputs. */
public record CommandRun(int status, List<String> out, List<String> err) {

    /** Runs one command through the whole command line, as a person would. */
    public static CommandRun of(Function<List<?>, CommandLine> root, Object command, String... arguments) {
        return watched(root, command, () -> {}, arguments);
    }

    /** The same; {@code spoken} is told each time that the command has said something on stderr. */
    public static CommandRun watched(
            Function<List<?>, CommandLine> root, Object command, Runnable spoken, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = root.apply(List.of(command))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new Watched(err, spoken)))
                .execute(arguments);
        return new CommandRun(
                status, out.toString().lines().toList(), err.toString().lines().toList());
    }

    private static final class Watched extends FilterWriter {

        private final Runnable spoken;

        Watched(Writer writer, Runnable spoken) {
            super(writer);
            this.spoken = spoken;
        }

        @Override
        public void flush() throws IOException {
            super.flush();
            spoken.run();
        }
    }
}
