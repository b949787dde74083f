package com.havenjob.triage.kinds;

import com.havenjob.triage.phrase.Phrase;
import com.havenjob.triage.text.Sentence;

/**
 * What a sentence quotes inside words of its own: «Tired of hearing “we chose somebody else”?» reports nothing. A quotation
 * behind a colon is a message that somebody passes on, and one of a few words is a name or a status.
 *
 * @param from the first token that is quoted
 * @param to the token behind the last; not above {@code from} where nothing is quoted
 */
record Quotation(int from, int to) {

    private static final Quotation NONE = new Quotation(0, 0);
    private static final int FEWEST_QUOTED = 4;
    private static final int FEWEST_AROUND = 2;
    private static final String MARKS = "\"«»“”„";

    /** The first quotation of a sentence, or what the title of something to read is as a subject. */
    static Quotation of(Sentence sentence, boolean subject) {
        return subject ? ofSubject(sentence) : of(sentence);
    }

    /** The first quotation of the sentence. */
    static Quotation of(Sentence sentence) {
        if (!hasMark(sentence.text())) {
            return NONE;
        }
        int open = mark(sentence, 0);
        int close = mark(sentence, open + 1);
        int around = words(sentence, 0, open) + words(sentence, close, sentence.size());
        boolean passedOn = open > 0 && sentence.first(open - 1) == ':';
        boolean closed = close < sentence.size();
        return !closed || around < FEWEST_AROUND || passedOn ? NONE : between(sentence, open, close);
    }

    /** The quotation of a subject, which has no words of its own where it is the title of something to read. */
    static Quotation ofSubject(Sentence subject) {
        boolean quoted = subject.size() > 0 && MARKS.indexOf(subject.first(0)) >= 0;
        int close = mark(subject, 1);
        return quoted && words(subject, close, subject.size()) == 0 ? between(subject, 0, close) : of(subject);
    }

    private static Quotation between(Sentence sentence, int open, int close) {
        return words(sentence, open, close) < FEWEST_QUOTED ? NONE : new Quotation(open, close);
    }

    /** Whether a phrase begins in what is quoted. */
    boolean holds(Phrase.Hit hit) {
        return hit.from() >= from && hit.from() < to;
    }

    /** Whether more is quoted than not. */
    boolean isMost(Sentence sentence) {
        return 2 * (to - from) > sentence.size();
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (text.indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The next token that is a quotation mark, or the end. */
    private static int mark(Sentence sentence, int from) {
        int token = Math.min(from, sentence.size());
        while (token < sentence.size() && MARKS.indexOf(sentence.first(token)) < 0) {
            token++;
        }
        return token;
    }

    private static int words(Sentence sentence, int from, int to) {
        int words = 0;
        for (int token = from; token < to; token++) {
            words += sentence.isMark(token) ? 0 : 1;
        }
        return words;
    }
}
