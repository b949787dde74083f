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

    /** In tokens. */
    private static final int LONGEST_BRACKET = 10;

    /** The words as they stand in the mail. */
    public String text() {
        return sentence.span(from, to);
    }

    /** The words with the bracket that stands behind them: «Night Baker (Grade II)»; without one as {@link #text}. */
    public String textWithBracket() {
        if (to >= sentence.size() || sentence.first(to) != '(') {
            return text();
        }
        int close = to + 1;
        int last = Math.min(sentence.size(), to + LONGEST_BRACKET);
        while (close < last && sentence.first(close) != ')' && sentence.first(close) != '(') {
            close++;
        }
        return close < last && sentence.first(close) == ')' ? sentence.span(from, close + 1) : text();
    }
}
