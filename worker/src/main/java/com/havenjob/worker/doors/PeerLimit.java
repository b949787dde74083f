package com.havenjob.worker.doors;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one peer may do something: a token bucket per {@link PeerNetwork} that holds a minute's worth and fills
 * evenly.
 */
public final class PeerLimit {

    private static final int MOST_PEERS = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<PeerNetwork, Bucket> buckets = new LeastRecentlyUsed();

    public PeerLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one token of this peer; false where none is left. */
    public synchronized boolean tryTake(InetAddress peer) {
        var now = clock.instant();
        var network = PeerNetwork.of(peer);
        var filled = fill(buckets.getOrDefault(network, new Bucket(perMinute, now)), now);
        var allowed = filled.tokens() >= 1;
        buckets.put(network, allowed ? new Bucket(filled.tokens() - 1, now) : filled);
        return allowed;
    }

    private Bucket fill(Bucket bucket, Instant now) {
        var minutes = Duration.between(bucket.at(), now).toMillis() / 60_000.0;
        return new Bucket(Math.clamp(bucket.tokens() + minutes * perMinute, 0, perMinute), now);
    }

    private record Bucket(double tokens, Instant at) {}

    /** A flood from many addresses pushes the oldest out; memory stays the same. */
    private static final class LeastRecentlyUsed extends LinkedHashMap<PeerNetwork, Bucket> {

        LeastRecentlyUsed() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PeerNetwork, Bucket> eldest) {
            return size() > MOST_PEERS;
        }
    }
}
