package com.havenjob.worker;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Marks every log line of this thread with the mail that it is about, until it is closed; then the mark before it is back. */
public final class CorrelationId implements AutoCloseable {

    private static final String KEY = "correlationId";

    private final @Nullable String before;

    private CorrelationId(@Nullable String before) {
        this.before = before;
    }

    public static CorrelationId of(UUID id) {
        var marked = new CorrelationId(MDC.get(KEY));
        MDC.put(KEY, id.toString());
        return marked;
    }

    @Override
    public void close() {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }
}
