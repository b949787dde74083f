package com.havenjob.console.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * Takes a try for all of these keys; false, and nothing is taken, where one of them must wait: then nothing may be
     * checked. A try counts as failed until somebody says otherwise, so that many at once are no more than many in a row.
     */
    synchronized boolean mayTry(List<String> keys) {
        var now = clock.instant();
        if (keys.stream().anyMatch(key -> mustWait(key, now))) {
            return false;
        }
        keys.forEach(key -> fail(key, now));
        return true;
    }

    /** Forgets the failures of this key. */
    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    /** The latest try of this key did not fail; the failures before it still count. */
    synchronized void takeBack(String key) {
        failures.computeIfPresent(
                key, (same, known) -> known.count() == 1 ? null : new Failures(known.count() - 1, clock.instant()));
    }

    private boolean mustWait(String key, Instant now) {
        var known = failures.get(key);
        return known != null && now.isBefore(known.waitUntil());
    }

    private void fail(String key, Instant now) {
        var known = failures.get(key);
        int count = known == null || isForgotten(known, now) ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now.plus(waitAfter(count))));
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
