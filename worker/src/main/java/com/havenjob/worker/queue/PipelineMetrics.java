package com.havenjob.worker.queue;

import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.MessageState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts what the pipeline does, for Prometheus. Labels are states and doors, never people. */
@Component
public class PipelineMetrics {

    private final MeterRegistry registry;

    PipelineMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts a delivery by what became of it. */
    public void accepted(Door door, Acceptance acceptance) {
        var result = switch (acceptance) {
            case Acceptance.Stored stored -> "stored";
            case Acceptance.Quarantined quarantined -> "quarantined";
            case Acceptance.Duplicate duplicate -> "duplicate";
            case Acceptance.TooLarge tooLarge -> "too_large";
        };
        registry.counter("havenjob.mail.accepted", "door", door.label(), "result", result)
                .increment();
    }

    /** Counts a delivery that a door turned away; nothing was stored. */
    public void rejected(Door door, Rejection reason) {
        registry.counter(
                        "havenjob.mail.rejected",
                        "door",
                        door.label(),
                        "reason",
                        reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void timeTriage(Supplier<MessageState> triage) {
        var sample = Timer.start(registry);
        var result = "error";
        try {
            result = triage.get().name().toLowerCase(Locale.ROOT);
        } finally {
            sample.stop(registry.timer("havenjob.mail.triage", "result", result));
        }
    }

    void failed() {
        registry.counter("havenjob.mail.failed").increment();
    }

    /** Why a door turned a delivery away. */
    public enum Rejection {
        UNKNOWN_RECIPIENT,
        TOO_LARGE,
        RATE,
        CONNECTIONS,
        TIMEOUT,
        UNAUTHORISED,
        UNREADABLE,
        STORAGE
    }
}
