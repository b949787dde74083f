package com.havenjob.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.Refusal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTest {

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void whoFindsNoTurnIsRefusedAndTheTurnsComeBack() throws Exception {
        var encoder = new BoundedPasswordEncoder(new Slow(), 2, Duration.ZERO);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> encoder.matches("a", "a"));
            var second = people.submit(() -> encoder.matches("b", "c"));
            begun.await();
            assertThatThrownBy(() -> encoder.matches("d", "d"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("try again");
            mayEnd.countDown();
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isFalse();
        }
        assertThat(encoder.matches("d", "d")).isTrue();
    }

    /** Takes until it is told to end. */
    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : password.toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            begun.countDown();
            try {
                // Bounded, so that a third one that gets in is a failure and not a wait for ever.
                assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException("The test was interrupted", e);
            }
            return hash != null && hash.equals(encode(password));
        }
    }
}
