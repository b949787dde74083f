package com.havenjob.inbox;

import com.havenjob.kernel.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the inbox, {@code havenjob.inbox.*}.
 *
 * @param maxSize the largest mail that any door takes, and the parser reads whole; at most 64 MB
 */
@ConfigurationProperties("havenjob.inbox")
public record InboxSettings(@DefaultValue("25MB") DataSize maxSize) {

    /** Raw, sealed and on its way to the database at once, a larger mail would not fit into the usual heap. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(64);

    public InboxSettings {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(LARGEST) > 0) {
            throw new Refusal("havenjob.inbox.max-size is " + maxSize.toBytes() + " bytes: choose at most "
                    + LARGEST.toMegabytes() + "MB, and at least one byte");
        }
    }

    /** {@link #maxSize} in bytes. */
    public int maxBytes() {
        return Math.toIntExact(maxSize.toBytes());
    }
}
