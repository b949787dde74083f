package com.havenjob.worker;

import java.util.UUID;
import org.slf4j.MDC;

/** Marks every log line of this thread with the mail that it is about, until it is closed. */
public final class CorrelationId implements AutoCloseable {

    private static final String KEY = "correlationId";

    private CorrelationId() {}

    public static CorrelationId of(UUID id) {
        MDC.put(KEY, id.toString());
        return new CorrelationId();
    }

    @Override
    public void close() {
        MDC.remove(KEY);
    }
}
