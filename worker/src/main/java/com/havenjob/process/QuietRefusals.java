package com.havenjob.process;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps Spring Boot from logging a failed start with its stack trace where there is a sentence for it: whoever started the
 * process gets that sentence as a {@link com.havenjob.kernel.Refusal} and shows it. Named in spring.factories.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietRefusals implements SpringBootExceptionReporter {

    QuietRefusals(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Refusals.sentence(failure).isPresent();
    }
}
