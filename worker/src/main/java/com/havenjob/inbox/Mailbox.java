package com.havenjob.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a From, To or Reply-To field (RFC 5322, section 3.4), as the sender wrote it and after decoding.
 *
 * @param name the display name without its quotes; null where there is none
 * @param address {@code local@domain} in lower case; null where the field holds nothing that can be an address
 */
public record Mailbox(@Nullable String name, @Nullable String address) {

    /**
     * Reads a list of addresses as leniently as mail clients write them: separated by commas or semicolons, groups,
     * comments, bare names, {@code [mailto:…]}. Never throws; gives at most {@code most} entries.
     */
    public static List<Mailbox> parseList(String field, int most) {
        return new MailboxReader(field).read(most);
    }

    /** The part behind the {@code @}, or the empty text. */
    public String domain() {
        return address == null ? "" : address.substring(address.lastIndexOf('@') + 1);
    }
}
