package com.havenjob.inbox;

import com.havenjob.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Seals words of a person's mail that others keep longer than the mail, with the key that seals the mail itself: a copy of
 * the database does not show them, and erasing the key erases them with the mail.
 *
 * @see "ops/decisions/0004-envelope-encryption.md"
 */
public final class SealedWords {

    private final Vault vault;

    SealedWords(Vault vault) {
        this.vault = vault;
    }

    /**
     * Seals words. Equal words are sealed differently each time.
     *
     * @param purpose what the words are; {@link #open} must name the same
     */
    public byte[] seal(UserId user, String purpose, String words) {
        return vault.seal(user, context(purpose), words.getBytes(StandardCharsets.UTF_8));
    }

    /** The words that were sealed for this person and purpose; empty where the key was erased since. */
    public Optional<String> open(UserId user, String purpose, byte[] sealed) {
        return vault.openIfKept(user, context(purpose), sealed).map(words -> new String(words, StandardCharsets.UTF_8));
    }

    /** Never one of a mail's own contexts. */
    private static String context(String purpose) {
        return "words/" + purpose;
    }
}
