package com.havenjob.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/** How one command ended: status, and the lines of both outputs. */
public record CommandRun(int status, List<String> out, List<String> err) {

    /** Runs one command through the whole command line, as a person would. */
    public static CommandRun of(Function<List<?>, CommandLine> root, Object command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = root.apply(List.of(command))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandRun(
                status, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
