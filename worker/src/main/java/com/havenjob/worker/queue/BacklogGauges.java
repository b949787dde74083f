package com.havenjob.worker.queue;

import com.havenjob.inbox.Inbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What waits, for Prometheus; each value is asked of the database when it is scraped. */
@Component
class BacklogGauges implements MeterBinder {

    private final Inbox inbox;

    BacklogGauges(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "havenjob.mail.waiting",
                        inbox,
                        waiting -> waiting.backlog().waiting())
                .description("Mails that wait to be judged")
                .register(registry);
        Gauge.builder(
                        "havenjob.mail.oldest.waiting",
                        inbox,
                        waiting -> waiting.backlog().oldest().toMillis() / 1000.0)
                .description("How long the oldest mail has waited to be judged")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        "havenjob.mail.review",
                        inbox,
                        waiting -> waiting.backlog().forReview())
                .description("Mails that wait for a person")
                .register(registry);
    }
}
