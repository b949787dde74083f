package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Mailbox;
import com.havenjob.inbox.Markup;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.testing.HostileText;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a mail says, it is judged, and what that costs grows no faster than the mail. */
class HostileMailTest {

    private static final Classifier CLASSIFIER = Classifier.standard();
    private static final long BYTES_AT_MOST_ANYWAY = 40_000_000;
    private static final long BYTES_A_CHARACTER = 1_200;

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void noTextMakesItThrow(
            @ForAll("texts") String subject, @ForAll("texts") String name, @ForAll("bodies") String body) {
        var mail = mail(subject, name, body);

        var verdict = CLASSIFIER.classify(mail);

        assertThat(verdict.confidence()).isBetween(0.0, 1.0);
        assertThat(verdict.kind().evidence()).hasSizeLessThanOrEqualTo(300);
        assertThat(CLASSIFIER.classify(mail)).isEqualTo(verdict);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> made = Combinators.combine(
                        Arbitraries.of(HostileText.class),
                        Arbitraries.integers().between(0, 400))
                .as(HostileText::ofLength);
        return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(200));
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> parts = Combinators.combine(
                        Arbitraries.of(HostileText.class),
                        Arbitraries.integers().between(0, 3_000))
                .as(HostileText::ofLength);
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(500))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join("\n", list));
    }

    /** Garbage is counted instead of time: what copies a text again and again leaves its square behind. */
    @ParameterizedTest
    @EnumSource
    void garbageGrowsNoFasterThanTheText(HostileText text) {
        for (int length = 1_000; length <= 256_000; length *= 4) {
            var mail = mail(text.ofLength(200), text.ofLength(100), text.ofLength(length));

            long bytes = allocatedBy(() -> CLASSIFIER.classify(mail));

            assertThat(bytes)
                    .as("bytes for %d characters", length)
                    .isLessThanOrEqualTo(BYTES_AT_MOST_ANYWAY + BYTES_A_CHARACTER * length);
        }
    }

    private static long allocatedBy(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static ParsedMessage mail(String subject, String name, String body) {
        return new ParsedMessage(
                null,
                List.of(),
                new Mailbox(name, "jobs@mail.example"),
                List.of(),
                List.of(),
                subject,
                null,
                body,
                null,
                null,
                Markup.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }
}
