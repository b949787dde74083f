package com.havenjob.worker.doors;

import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * What one customer of a network provider has: an IPv4 address, or an IPv6 /64 (RFC 6177). Limits count by it, since
 * whoever has a /64 can come from another address each time.
 *
 * @param prefix the bytes that are the same for all of its addresses
 */
public record PeerNetwork(ByteBuffer prefix) {

    private static final int BYTES_OF_IPV6_NETWORK = 8;

    public static PeerNetwork of(InetAddress peer) {
        var bytes = peer.getAddress();
        return new PeerNetwork(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, BYTES_OF_IPV6_NETWORK))
                .slice()
                .asReadOnlyBuffer());
    }
}
