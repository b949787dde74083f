package com.havenjob.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Asks for a new password: twice and without echo on a terminal, or as one line of standard input. */
final class NewPassword {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final CommandLine command;

    NewPassword(CommandLine command) {
        this.command = command;
    }

    String read(boolean fromStandardInput) {
        return checked(fromStandardInput ? firstLine() : ask());
    }

    private String ask() {
        var console = terminal();
        if (console == null) {
            throw wrong("There is no terminal to ask on: give the password with --password-stdin");
        }
        var password = console.readPassword("Password: ");
        var again = console.readPassword("Once more: ");
        if (password == null || again == null) {
            throw wrong("No password was given");
        }
        if (!Arrays.equals(password, again)) {
            throw wrong("The two passwords differ: try again");
        }
        return new String(password);
    }

    private static String firstLine() {
        try {
            // Not closed: standard input is not ours to close.
            var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input cannot be read", e);
        }
    }

    private String checked(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw wrong("The password has " + password.length() + " characters: choose one of " + SHORTEST + " to "
                    + LONGEST);
        }
        return password;
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 went back to null where there is no terminal (JDK-8351435)
    private static @Nullable Console terminal() {
        var console = System.console();
        return console != null && console.isTerminal() ? console : null;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command, sentence);
    }
}
