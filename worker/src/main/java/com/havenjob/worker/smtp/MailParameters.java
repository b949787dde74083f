package com.havenjob.worker.smtp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.subethamail.smtp.RejectException;

/** What stands behind the address in MAIL: {@code SIZE=1000 BODY=8BITMIME SMTPUTF8} (RFC 1870, 6152, 6531). */
record MailParameters(List<String> words) {

    private static final int LONGEST_NUMBER = 18;

    static MailParameters of(String arguments) {
        var end = arguments.lastIndexOf('>');
        var tail = arguments.substring(end + 1).strip();
        return new MailParameters(Arrays.stream(tail.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Refuses a mail that says it is too large, and one that asks for what this door does not do. */
    void check(long maxSize) throws RejectException {
        for (var word : words) {
            var upper = word.toUpperCase(Locale.ROOT);
            if (upper.startsWith("SIZE=")) {
                checkSize(word.substring("SIZE=".length()), maxSize);
            } else if (upper.equals("BODY=BINARYMIME")) {
                throw new RejectException(501, "5.5.4 BINARYMIME is not offered");
            }
        }
    }

    private static void checkSize(String digits, long maxSize) throws RejectException {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RejectException(501, "5.5.4 SIZE is a number of bytes");
        }
        if (digits.length() > LONGEST_NUMBER || Long.parseLong(digits) > maxSize) {
            throw Replies.tooLarge(maxSize);
        }
    }
}
