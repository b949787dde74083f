package com.havenjob.inbox;

import java.util.Arrays;

/** The header fields of a raw mail without its body, so that a door can look at the sender without reading 25 MB. */
final class HeaderBlock {

    private static final int LONGEST = 256 * 1024;

    private HeaderBlock() {}

    /** The bytes up to and including the first empty line, or the first 256 KB where there is none. */
    static byte[] of(byte[] raw) {
        int end = Math.min(raw.length, LONGEST);
        for (int i = 1; i < end; i++) {
            if (raw[i] == '\n' && (raw[i - 1] == '\n' || (raw[i - 1] == '\r' && i > 1 && raw[i - 2] == '\n'))) {
                return Arrays.copyOf(raw, i + 1);
            }
        }
        return Arrays.copyOf(raw, end);
    }
}
