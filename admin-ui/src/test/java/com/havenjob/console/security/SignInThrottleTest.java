package com.havenjob.console.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void fourFailuresCostNothing() {
        fail(4);
        assertThat(throttle.mustWait("ruth")).isFalse();
    }

    @Test
    void fifthFailureCostsHalfAMinute() {
        fail(5);
        assertThat(throttle.mustWait("ruth")).isTrue();
        clock.pass(Duration.ofSeconds(30));
        assertThat(throttle.mustWait("ruth")).isFalse();
    }

    @Test
    void waitDoublesAndEndsAtAQuarterOfAnHour() {
        fail(6);
        clock.pass(Duration.ofSeconds(59));
        assertThat(throttle.mustWait("ruth")).isTrue();
        fail(50);
        clock.pass(Duration.ofMinutes(15));
        assertThat(throttle.mustWait("ruth")).isFalse();
    }

    @Test
    void successForgetsTheFailures() {
        fail(4);
        throttle.succeeded("ruth");
        fail(4);
        assertThat(throttle.mustWait("ruth")).isFalse();
    }

    @Test
    void othersDoNotWait() {
        fail(5);
        assertThat(throttle.mustWait("ines")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("ruth");
        }
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
