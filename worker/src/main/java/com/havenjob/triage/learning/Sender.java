package com.havenjob.triage.learning;

import java.util.Locale;

/**
 * Whose mail a rule is about.
 *
 * @param pattern an address, or {@code *@domain} for everybody at a company's own domain; lower case
 * @param isShared whether many companies write from there, so that only the headline tells them apart
 */
public record Sender(String pattern, boolean isShared) {

    private static final String ANYBODY = "*";

    public Sender {
        pattern = pattern.toLowerCase(Locale.ROOT);
    }

    /** A system or mailbox provider, of which only this one address is meant. */
    public static Sender shared(String address) {
        return new Sender(address, true);
    }

    /** Everybody at the domain of this address. */
    public static Sender ownDomain(String address) {
        return new Sender(ANYBODY + address.substring(Math.max(0, address.lastIndexOf('@'))), false);
    }

    /** Whether a rule for this pattern is about mail from an address in lower case. */
    public static boolean covers(String pattern, String address) {
        return pattern.startsWith(ANYBODY) ? address.endsWith(pattern.substring(1)) : address.equals(pattern);
    }
}
