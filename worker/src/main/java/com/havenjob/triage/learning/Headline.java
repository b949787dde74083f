package com.havenjob.triage.learning;

import com.havenjob.triage.Original;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail shows before it is opened: the sender's display name and the subject. One line, the two parted by
 * {@value #BAR}.
 *
 * @param text with single spaces, at most {@value #LONGEST} characters
 */
public record Headline(String text) {

    /** Parts the name from the subject. */
    public static final String BAR = "|";

    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 60;

    public Headline {
        text = text.strip().replaceAll("\\s+", " ");
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The headline of a mail, after forwards were taken off. */
    public static Headline of(Original mail) {
        return of(mail.fromName(), mail.subject());
    }

    static Headline of(@Nullable String name, String subject) {
        return new Headline((name == null ? "" : name) + " " + BAR + " " + subject);
    }

    /** Its words with the punctuation that hangs on them, the first {@value #MOST_WORDS} at most. */
    List<String> words() {
        var words = new ArrayList<>(List.of(text.split(" ", MOST_WORDS + 1)));
        return List.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }
}
