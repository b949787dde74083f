package com.havenjob.triage;

import com.havenjob.triage.learning.Headline;
import com.havenjob.triage.learning.HeadlinePattern;
import java.util.List;

/**
 * Which of a sender's mails a learned rule is about, in the two parts that people know. In both {@value #ANYTHING} stands
 * for any words, none too.
 *
 * @param name the display name that the mail comes under; empty for mail without one
 * @param subject its subject; empty for mail without one
 */
public record RuleShape(String name, String subject) {

    /** Stands for any words; people may write {@code ...} for it. */
    public static final String ANYTHING = HeadlinePattern.GAP;

    public RuleShape {
        name = name.strip();
        subject = subject.strip();
    }

    /**
     * Parts a {@link LearnedRule#pattern}. Every mail has a bar between the two, so where a pattern names none, its first
     * gap stands for the bar too.
     */
    static RuleShape of(String pattern) {
        var words = HeadlinePattern.parse(pattern).words();
        int bar = words.indexOf(Headline.BAR);
        if (bar >= 0) {
            return new RuleShape(text(words.subList(0, bar)), text(words.subList(bar + 1, words.size())));
        }
        int gap = words.indexOf(ANYTHING);
        return gap < 0
                ? new RuleShape(ANYTHING, text(words))
                : new RuleShape(text(words.subList(0, gap + 1)), text(words.subList(gap, words.size())));
    }

    /** As {@link LearnedRule#pattern}. */
    public String pattern() {
        return (name + " " + Headline.BAR + " " + subject).strip();
    }

    /** Whether mail under every name fits. */
    public boolean isAnyName() {
        return name.equals(ANYTHING);
    }

    /** Whether mail of every subject fits. */
    public boolean isAnySubject() {
        return subject.equals(ANYTHING);
    }

    private static String text(List<String> words) {
        return String.join(" ", words);
    }
}
