package com.havenjob.console.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void fiveTriesAreFree() {
        assertThat(checked(5)).isEqualTo(5);
    }

    @Test
    void fifthFailureCostsHalfAMinute() {
        assertThat(checked(6)).isEqualTo(5);
        clock.pass(Duration.ofSeconds(30));
        assertThat(checked(1)).isEqualTo(1);
    }

    @Test
    void waitDoublesAndEndsAtAQuarterOfAnHour() {
        checked(5);
        clock.pass(Duration.ofSeconds(30));
        checked(1);
        clock.pass(Duration.ofSeconds(59));
        assertThat(checked(1)).isZero();
        for (int i = 0; i < 50; i++) {
            clock.pass(Duration.ofMinutes(15));
            assertThat(checked(2)).isEqualTo(1);
        }
    }

    @Test
    void successForgetsTheFailures() {
        checked(4);
        throttle.succeeded("ruth");
        assertThat(checked(5)).isEqualTo(5);
    }

    @Test
    void othersDoNotWait() {
        checked(5);
        assertThat(throttle.mayTry(List.of("ines"))).isTrue();
    }

    @Test
    void manyTriesAtOnceAreNoMoreThanManyInARow() throws Exception {
        var allowed = new AtomicInteger();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                guessers.execute(() -> allowed.addAndGet(checked(1)));
            }
        }
        assertThat(allowed).hasValue(5);
    }

    @Test
    void aTryThatIsTakenBackLeavesTheOthers() {
        checked(4);
        throttle.takeBack("ruth");
        assertThat(checked(3)).isEqualTo(2);
        throttle.takeBack("ruth");
        assertThat(checked(2)).isEqualTo(1);
    }

    @Test
    void whereOneKeyMustWaitTheOtherLosesNoTry() {
        checked(5);
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.mayTry(List.of("ruth", "ines"))).isFalse();
        }
        assertThat(throttle.mayTry(List.of("ines"))).isTrue();
    }

    /** How many of these tries of one key may be checked. */
    private int checked(int tries) {
        int allowed = 0;
        for (int i = 0; i < tries; i++) {
            allowed += throttle.mayTry(List.of("ruth")) ? 1 : 0;
        }
        return allowed;
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-20T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
