package com.havenjob.cli;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --port N --smtp-port N}, for every command that opens or looks at the two doors. */
public final class PortOptions {

    private static final int HIGHEST = 65_535;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec command;

    private int web;
    private int smtp;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description =
                    "Port of pages, health, metrics and the webhook; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    void setWeb(int port) {
        web = checked("--port", port);
    }

    @Option(
            names = "--smtp-port",
            paramLabel = "N",
            defaultValue = "2525",
            description = "Port that takes mail; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    void setSmtp(int port) {
        smtp = checked("--smtp-port", port);
    }

    public int web() {
        return web;
    }

    public int smtp() {
        return smtp;
    }

    /** Spring Boot properties that open the doors on these ports. */
    public Map<String, Object> properties() {
        return Map.of("server.port", Integer.toString(web), "havenjob.smtp.port", Integer.toString(smtp));
    }

    private int checked(String option, int port) {
        if (port < 0 || port > HIGHEST) {
            throw new ParameterException(
                    command.commandLine(), option + " must be a number from 0 to " + HIGHEST + ", not " + port);
        }
        return port;
    }
}
