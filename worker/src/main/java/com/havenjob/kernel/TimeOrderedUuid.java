package com.havenjob.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7), as the database does: rows that are made here can be written many at
 * once, without asking for their ids. They sort by the millisecond they are made for; within it in any order.
 */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000;
    private static final long RANDOM_BITS_BESIDE_VERSION = 0x0FFF;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS_BESIDE_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private TimeOrderedUuid() {}

    /** A new one for this moment; no two calls give the same. */
    public static UUID at(Instant moment) {
        long high =
                (moment.toEpochMilli() << Short.SIZE) | VERSION_7 | (RANDOM.nextLong() & RANDOM_BITS_BESIDE_VERSION);
        return new UUID(high, VARIANT | (RANDOM.nextLong() & RANDOM_BITS_BESIDE_VARIANT));
    }
}
