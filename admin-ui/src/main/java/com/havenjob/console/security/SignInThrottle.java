package com.havenjob.console.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: after five failures in a row each further one doubles the wait, from half a
 * minute to a quarter of an hour. Counted per account and per network address, in memory, for the latest keys only.
 */
final class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final int KEYS_IN_MEMORY = 10_000;
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    private record Failures(int count, Instant waitUntil) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEYS_IN_MEMORY;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether this key must wait; a try meanwhile must not be checked at all. */
    synchronized boolean mustWait(String key) {
        var known = failures.get(key);
        return known != null && clock.instant().isBefore(known.waitUntil());
    }

    synchronized void failed(String key) {
        var now = clock.instant();
        var known = failures.get(key);
        int count = known == null || isForgotten(known, now) ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now.plus(waitAfter(count))));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private static boolean isForgotten(Failures known, Instant now) {
        return now.isAfter(known.waitUntil().plus(LONGEST_WAIT));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_FAILURES) {
            return Duration.ZERO;
        }
        var wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(count - FREE_FAILURES, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
