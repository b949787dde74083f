package com.havenjob.process;

import com.havenjob.kernel.Refusal;
import java.net.BindException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the sentence behind a failed start. */
final class Refusals {

    private static final String URL = "HAVENJOB_DATABASE_URL";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String WRONG_LOGIN = "28000";
    private static final String NO_SUCH_DATABASE = "3D000";

    private Refusals() {}

    /** The refusal that caused this failure, or the failure itself where an operator could do nothing about it. */
    static RuntimeException explain(RuntimeException failure) {
        return sentence(failure).orElse(failure);
    }

    /** What an operator can do about this failure; empty where that is nothing. */
    static Optional<RuntimeException> sentence(Throwable failure) {
        // Who refused knew more than the exception below it. Otherwise from the inside out: «could not be migrated» is
        // also
        // what a migration says that found no database.
        return causes(failure).stream()
                .filter(Refusal.class::isInstance)
                .<RuntimeException>map(Refusal.class::cast)
                .findFirst()
                .or(() -> causes(failure).reversed().stream()
                        .flatMap(cause -> sentenceOf(cause, failure).stream())
                        .findFirst());
    }

    private static Optional<RuntimeException> sentenceOf(Throwable cause, Throwable failure) {
        return switch (cause) {
            case PortInUseException taken ->
                refusal(
                        "Port " + taken.getPort()
                                + " is taken: stop the program that uses it, or choose another with --port",
                        failure);
            case BindException taken
            when causes(failure).stream().noneMatch(PortInUseException.class::isInstance) ->
                refusal(
                        "A port is taken (" + taken.getMessage() + "): choose others with --port and --smtp-port",
                        failure);
            case UnknownHostException unknown ->
                refusal("The database's host «" + unknown.getMessage() + "» is not known: check " + URL, failure);
            case ConnectException unreachable -> unreachable(unreachable, failure);
            case SocketTimeoutException unreachable -> unreachable(unreachable, failure);
            case SQLException sql -> databaseAnswers(sql, failure);
            case FlywayException migration ->
                refusal(
                        "The database could not be migrated: " + firstLine(String.valueOf(migration.getMessage())),
                        failure);
            default -> Optional.empty();
        };
    }

    private static Optional<RuntimeException> databaseAnswers(SQLException sql, Throwable failure) {
        return switch (String.valueOf(sql.getSQLState())) {
            case WRONG_PASSWORD, WRONG_LOGIN ->
                refusal("The database rejects the user or the password: check " + URL, failure);
            case NO_SUCH_DATABASE ->
                refusal(
                        firstLine(String.valueOf(sql.getMessage())) + ": let an administrator create it, or check "
                                + URL,
                        failure);
            default -> Optional.empty();
        };
    }

    private static Optional<RuntimeException> unreachable(Exception cause, Throwable failure) {
        return refusal(
                "The database does not answer (" + cause.getMessage() + "): is it running, and is " + URL + " right?",
                failure);
    }

    private static Optional<RuntimeException> refusal(String sentence, Throwable failure) {
        return Optional.of(new Refusal(sentence, failure));
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
