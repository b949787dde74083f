package com.havenjob.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * A mailbox address {@code local@domain} (RFC 5321, section 4.1.2; RFC 6531 for letters beyond ASCII), compared without
 * regard to case: no provider that people use tells {@code Ann@} from {@code ann@}.
 *
 * @param value the whole address in lower case
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254; // RFC 5321, section 4.5.3.1.3, less the angle brackets

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(value)) {
            throw new IllegalArgumentException("«" + value + "» is not an e-mail address (expected name@domain)");
        }
    }

    /** The address in {@code text}, or empty where it is none. */
    public static Optional<EmailAddress> tryParse(String text) {
        return isAddress(text.strip()) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** What stands before the last {@code @}. */
    public String local() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** What stands behind the last {@code @}. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at < text.length() - 1
                && text.length() <= LONGEST
                && text.chars()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isISOControl(c)
                                || c == '<'
                                || c == '>'
                                || c == ',')
                && text.charAt(at + 1) != '.'
                && !text.endsWith(".");
    }

    @Override
    public String toString() {
        return value;
    }
}
