package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Optional;

/** Titles that go on behind their gender mark. */
public final class MarkedTitles {

    private static final int LONGEST_LINE = 90;

    private MarkedTitles() {}

    /**
     * As {@link OpenTitles#beforeGenderMark}; where the text is a line of its own that begins with the title, the title is the line:
     * «Bauleiter (m/w/d) im Hochbau».
     */
    public static Optional<String> aroundGenderMark(String text) {
        return OpenTitles.beforeGenderMark(text).map(title -> goesOnBehindMark(text, title) ? text : title);
    }

    private static boolean goesOnBehindMark(String text, String title) {
        if (text.length() > LONGEST_LINE
                || !text.startsWith(title)
                || ".!?:,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        String rest = GenderMarks.strip(text.substring(title.length()));
        int blank = rest.indexOf(' ');
        String first = blank < 0 ? "" : Folding.fold(rest.substring(0, blank));
        boolean field = NameWords.TITLE_LINKS.contains(first) && !OpenTitles.BEFORE_PLACES.contains(first);
        return (field || rest.startsWith("in der "))
                && OpenTitles.capitalised(rest.substring(blank + 1)).length() == rest.length() - blank - 1;
    }
}
