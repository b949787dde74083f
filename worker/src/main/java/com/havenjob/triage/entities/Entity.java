package com.havenjob.triage.entities;

import com.havenjob.triage.text.Sentence;

/**
 * A stretch of words that may name something.
 *
 * @param from its first token
 * @param to the token behind its last one
 * @param probability that exactly these words name it, 0 to 1
 */
public record Entity(EntityType type, Sentence sentence, int from, int to, double probability) {

    /** The words as they stand in the mail. */
    public String text() {
        return sentence.span(from, to);
    }
}
