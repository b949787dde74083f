package com.havenjob.triage.names;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks such as (m/w/d), H/F and (all genders) that say who may apply and nothing about the position. */
final class GenderMarks {

    /** Those that stand around a stroke without a bracket. */
    private static final String STROKED = "hfmwdxkv";

    private static final String LETTER = "(?:divers|[hfmwdxnukvgi*])";

    private static final String BRACKET = "[(\\[](?:all genders?|alle geschlechter|gn|mix|" + LETTER
            + "(?:\\s?[/|,.:-]\\s?" + LETTER + "){1,3})[)\\]]";

    static final Pattern MARKS = Pattern.compile("(?i)(?<!\\s)\\s*+" + BRACKET + "|(?<![\\p{L}\\p{N}/])[" + STROKED
            + "](?:/[" + STROKED + "]){1,3}(?![\\p{L}\\p{N}/])");

    private GenderMarks() {}

    static String strip(String title) {
        String without = mayHaveMark(title) ? MARKS.matcher(title).replaceAll(" ") : title;
        return without.replace("  ", " ").replace(" , ", ", ").strip();
    }

    /** Where a mark begins in the text at or behind a place; -1 where there is none. */
    static int find(String text, int from) {
        if (!mayHaveMark(text)) {
            return -1;
        }
        var matcher = MARKS.matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }

    /** The first mark of a text, found; null where there is none. */
    static @Nullable MatchResult mark(String text) {
        if (!mayHaveMark(text)) {
            return null;
        }
        var matcher = MARKS.matcher(text);
        return matcher.find() ? matcher.toMatchResult() : null;
    }

    /** A cheap question first, since most lines of a mail have no mark: a bracket, or a stroke between two letters of marks. */
    private static boolean mayHaveMark(String text) {
        for (int at = 0; at + 2 < text.length(); at++) {
            if ((text.charAt(at) == '(' || text.charAt(at) == '[') && mayBegin(text, at + 1)) {
                return true;
            }
        }
        for (int at = text.indexOf('/', 1); at > 0; at = text.indexOf('/', at + 1)) {
            if (isLetter(text.charAt(at - 1)) && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket with this inside may be a mark: by the letters that the words and letters of marks begin with. */
    private static boolean mayBegin(String text, int inside) {
        char second = Character.toLowerCase(text.charAt(inside + 1));
        return "hfmwdxnukvgi*a".indexOf(Character.toLowerCase(text.charAt(inside))) >= 0
                && ("/|,.:-lni".indexOf(second) >= 0 || Character.isWhitespace(second));
    }

    private static boolean isLetter(char c) {
        return STROKED.indexOf(Character.toLowerCase(c)) >= 0;
    }
}
