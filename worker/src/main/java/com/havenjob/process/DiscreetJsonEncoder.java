package com.havenjob.process;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of JSON, and exceptions in them by class and stack without their messages, which may quote the mail that
 * they broke on; also where a library repeats such a message in the text of its line. The messages of exceptions that only
 * know of connections stay: an operator needs them, and they were never near a mail.
 */
public final class DiscreetJsonEncoder extends EncoderBase<ILoggingEvent> {

    /** Connection, resources, operator, system: no data was touched. */
    private static final Set<String> SQL_CLASSES_WITHOUT_DATA = Set.of("08", "53", "57", "58");

    private static final int DEEPEST = 20;
    private static final int SHORTEST_MESSAGE = 3; // anything shorter stands in other words too

    private final JsonEncoder json = new JsonEncoder();

    public DiscreetJsonEncoder() {
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithFormattedMessage(true);
    }

    @Override
    public byte[] headerBytes() {
        return json.headerBytes();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return thrown == null
                ? json.encode(event)
                : json.encode(new DiscreetEvent(
                        event,
                        new DiscreetThrowable(thrown, 0),
                        withoutMessages(event.getFormattedMessage(), thrown, 0)));
    }

    @Override
    public byte[] footerBytes() {
        return json.footerBytes();
    }

    private static String withoutMessages(String text, @Nullable IThrowableProxy thrown, int depth) {
        if (thrown == null || depth > DEEPEST) {
            return text;
        }
        var message = thrown.getMessage();
        var less = message == null || message.length() < SHORTEST_MESSAGE || isHarmless(thrown)
                ? text
                : text.replace(message, thrown.getClassName());
        return withoutMessages(less, thrown.getCause(), depth + 1);
    }

    static boolean isHarmless(IThrowableProxy thrown) {
        return thrown instanceof ThrowableProxy known
                && switch (known.getThrowable()) {
                    case SocketException _, SocketTimeoutException _, UnknownHostException _ -> true;
                    case SQLTransientConnectionException _ -> true;
                    case SQLException sql -> {
                        var state = Objects.requireNonNullElse(sql.getSQLState(), "");
                        yield state.length() == 5 && SQL_CLASSES_WITHOUT_DATA.contains(state.substring(0, 2));
                    }
                    default -> false;
                };
    }
}
