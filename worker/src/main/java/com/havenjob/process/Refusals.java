package com.havenjob.process;

import com.havenjob.kernel.Refusal;
import java.net.BindException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the sentence behind a failed start. */
final class Refusals {

    private Refusals() {}

    /** The refusal that caused this failure, or the failure itself where an operator could do nothing about it. */
    static RuntimeException explain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal;
                }
                case PortInUseException taken -> {
                    return new Refusal(
                            "Port " + taken.getPort()
                                    + " is taken: stop the program that uses it, or choose another with --port",
                            failure);
                }
                case BindException taken -> {
                    return new Refusal(
                            "A port is taken (" + taken.getMessage() + "): choose others with --port and --smtp-port",
                            failure);
                }
                case ConnectException unreachable -> {
                    return new Refusal(
                            "The database does not answer (" + unreachable.getMessage()
                                    + "): is it running, and is HAVENJOB_DATABASE_URL right?",
                            failure);
                }
                case FlywayException migration -> {
                    return new Refusal(
                            "The database could not be migrated: " + firstLine(String.valueOf(migration.getMessage())),
                            failure);
                }
                case SQLException sql
                when "28P01".equals(sql.getSQLState()) -> {
                    return new Refusal(
                            "The database rejects the user or the password: check HAVENJOB_DATABASE_URL", failure);
                }
                default -> {}
            }
        }
        return failure;
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
