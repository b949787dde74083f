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

    /** «Fachangestellte (m/w/d) Endoskopie», «Pflegefachkraft (m/w/d) – Nachtdienst»: a word or three, no place and no firm. */
    private static boolean isSpeciality(String rest) {
        String text = Titles.trimMarks(rest);
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(' ', text.indexOf(' ') + 1) == text.lastIndexOf(' ')
                && text.chars().allMatch(c -> Character.isLetter(c) || " -/".indexOf(c) >= 0)
                && OpenTitles.capitalised(text).length() == text.length()
                && TitleWords.mayBeUnit(text)
                && !Organisations.isShaped(text);
    }

    /** The text up to its mark where prose goes on behind it; the whole text else. */
    static String upToMark(String text) {
        var matcher = GenderMarks.mark(text);
        if (matcher == null) {
            return text;
        }
        String rest = text.substring(matcher.end()).strip();
        int blank = rest.indexOf(' ');
        String first = Folding.fold(blank < 0 ? rest : rest.substring(0, blank));
        boolean prose = !rest.isEmpty()
                && Character.isLowerCase(rest.codePointAt(0))
                && !NameWords.TITLE_LINKS.contains(first)
                && !JobWords.contains(first)
                && !NameWords.FIELD_WORDS.contains(first);
        return prose && TitleWords.hasJobWord(text.substring(0, matcher.start()))
                ? text.substring(0, matcher.end())
                : text;
    }

    /** Whether a text ends with a mark, so that all of it is the title, small words and all. */
    static boolean isMarked(String text) {
        var matcher = GenderMarks.mark(text);
        return matcher != null
                && Titles.trimMarks(text.substring(matcher.end())).isEmpty();
    }

    /** Whether a text begins with a gender mark. */
    public static boolean beginsWithMark(String text) {
        return GenderMarks.find(text, 0) == 0;
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
        if (isSpeciality(rest)) {
            return true;
        }
        return (field || rest.startsWith("in der "))
                && OpenTitles.capitalised(rest.substring(blank + 1)).length() == rest.length() - blank - 1;
    }
}
