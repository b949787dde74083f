package com.havenjob.triage;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person's decisions taught about mail of one sender and shape.
 *
 * @param sender an address, or {@code *@domain}
 * @param pattern the display name and the subject, parted by {@code |}, with {@code …} where they differ from mail to mail
 * @param value a company's name, or the label of a {@link Kind}
 * @param agreeing how many decisions say so
 * @param edited whether the person changed it: then no later decision does
 */
public record LearnedRule(
        UUID id,
        String sender,
        String pattern,
        LearnedField field,
        String value,
        int agreeing,
        boolean edited,
        State state,
        Instant changedAt) {

    /** The pattern in the two parts that people know. */
    public RuleShape shape() {
        return RuleShape.of(pattern);
    }

    /** Whether a rule is at work. */
    public enum State {
        ACTIVE,
        /** A later decision speaks against it. */
        CONTRADICTED,
        /** The person took it back; it is not learned again. */
        REVOKED
    }
}
