package com.havenjob.accounts;

import com.havenjob.kernel.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes few passwords at a time. Each takes 16 MB and a processor, and anybody may ask for it by trying to sign in: the
 * others wait their turn, and whoever waited too long is refused with {@link Refusal}.
 */
final class BoundedPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final Duration longestWait;

    BoundedPasswordEncoder(PasswordEncoder encoder, int atOnce, Duration longestWait) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        awaitTurn();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("Too many people sign in at this moment: try again in a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The sign-in was interrupted: try again", e);
        }
    }
}
