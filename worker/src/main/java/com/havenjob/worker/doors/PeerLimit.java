package com.havenjob.worker.doors;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one peer may do something: a token bucket per address that holds a minute's worth and fills evenly. An IPv6
 * peer counts by its /64, which is what one customer is given (RFC 6177).
 */
public final class PeerLimit {

    private static final int MOST_PEERS = 10_000;
    private static final int BYTES_OF_IPV6_NETWORK = 8;

    private final int perMinute;
    private final Clock clock;
    private final Map<ByteBuffer, Bucket> buckets = new LeastRecentlyUsed();

    public PeerLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one token of this peer; false where none is left. */
    public synchronized boolean tryTake(InetAddress peer) {
        var now = clock.instant();
        var network = network(peer);
        var filled = fill(buckets.getOrDefault(network, new Bucket(perMinute, now)), now);
        var allowed = filled.tokens() >= 1;
        buckets.put(network, allowed ? new Bucket(filled.tokens() - 1, now) : filled);
        return allowed;
    }

    private static ByteBuffer network(InetAddress peer) {
        var bytes = peer.getAddress();
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, BYTES_OF_IPV6_NETWORK))
                .slice();
    }

    private Bucket fill(Bucket bucket, Instant now) {
        var minutes = Duration.between(bucket.at(), now).toMillis() / 60_000.0;
        return new Bucket(Math.clamp(bucket.tokens() + minutes * perMinute, 0, perMinute), now);
    }

    private record Bucket(double tokens, Instant at) {}

    /** A flood from many addresses pushes the oldest out; memory stays the same. */
    private static final class LeastRecentlyUsed extends LinkedHashMap<ByteBuffer, Bucket> {

        LeastRecentlyUsed() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Bucket> eldest) {
            return size() > MOST_PEERS;
        }
    }
}
