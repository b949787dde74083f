package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Set;

/**
 * What happens, written beside a title and parted from it by a mark: «Second interview and site walk, Night Baker»,
 * «Magazynier – spotkanie», «Joiner - quick call?».
 */
final class TitleEvents {

    private static final List<String> MARKS = List.of(" - ", " – ", " — ", " | ", " · ", ": ", ", ");
    private static final Set<String> HAPPENINGS = NameWords.words("happenings");
    private static final Set<String> BEHIND_HAPPENINGS =
            Set.of("centre", "center", "management", "und", "and", "et", "y");

    /** Words that stand among those for what happens, and happenings that no title ends with. */
    private static final Set<String> AROUND = NameWords.words("around happenings");

    private static final Set<String> SURE = NameWords.words("sure happenings");

    private static final int MOST_WORDS = 12;
    private static final int MOST_SEGMENTS = 3;

    private TitleEvents() {}

    /** The text without what happens in front of a title; the text itself where no title is left. */
    static String withoutLeading(String text) {
        int label = text.indexOf(": ") + 2;
        boolean labelled = label > 2 && text.lastIndexOf(' ', label - 2) < 0; // «What: site visit, Night Baker»
        String behind = labelled ? text.substring(label) : text;
        String left = withoutSegments(behind);
        return left.length() < behind.length() ? left : withoutSegments(text);
    }

    private static String withoutSegments(String text) {
        String title = text;
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            int at = title.length();
            int length = 0;
            for (String mark : MARKS) {
                int found = title.indexOf(mark);
                if (found > 0 && found < at) {
                    at = found;
                    length = mark.length();
                }
            }
            if (length == 0
                    || !isAbout(words(title.substring(0, at)), MOST_WORDS)
                    || !TitleWords.hasHeadWord(title.substring(at + length))) {
                return title;
            }
            title = title.substring(at + length);
        }
        return title;
    }

    /** The title without what happens behind it. */
    static String withoutTrailing(String text) {
        String title = text;
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            int at = -1;
            int length = 0;
            for (String mark : MARKS) {
                int found = title.lastIndexOf(mark);
                if (found > at) {
                    at = found;
                    length = mark.length();
                }
            }
            if (at < 1
                    || !isOnlyAbout(words(title.substring(at + length)))
                    || !TitleWords.hasJobWord(title.substring(0, at))) {
                return title;
            }
            title = title.substring(0, at);
        }
        return title;
    }

    /**
     * «Junior Data Analyst Online Assessment», «Site Engineer Test Invite»: capitalised words for what happens, with no mark
     * before them, where a word for work stands last in front of them.
     */
    static String withoutRun(String text) {
        int cut = text.length();
        int words = 0;
        boolean happens = false;
        boolean sure = false;
        while (cut > 0) {
            int from = text.lastIndexOf(' ', cut - 1) + 1;
            String word = Folding.fold(text.substring(from, cut));
            boolean happening = HAPPENINGS.contains(word);
            if (from == 0 || Character.isLowerCase(text.charAt(from)) || !(happening || AROUND.contains(word))) {
                break;
            }
            happens |= happening;
            sure |= SURE.contains(word);
            words++;
            cut = from - 1;
        }
        if (!happens || !(sure || words > 1)) {
            return text;
        }
        String title = text.substring(0, cut);
        return JobWords.contains(Folding.fold(title.substring(title.lastIndexOf(' ') + 1))) ? title : text;
    }

    /** «quick call on Friday», which begins with what happens, or «nova data», all of whose words are of that kind. */
    private static boolean isOnlyAbout(String[] words) {
        return isAbout(words, 2) || isAllEvents(words);
    }

    /** Whether one of the first words names a happening, and none of all a person at work. */
    private static boolean isAbout(String[] words, int most) {
        boolean about = false;
        for (int at = 0; at < words.length; at++) {
            boolean happens = at < most
                    && HAPPENINGS.contains(words[at])
                    && (at == 0 || most > 2 || NameWords.EVENTS.contains(words[at - 1]))
                    && !(at + 1 < words.length && BEHIND_HAPPENINGS.contains(words[at + 1]) && most <= 2);
            about |= happens;
            if (!happens && JobWords.isHead(words[at])) {
                return false;
            }
        }
        return about;
    }

    private static boolean isAllEvents(String[] words) {
        for (int at = 0; at < words.length; at++) {
            if (words[at].isEmpty()) {
                continue;
            }
            boolean event = NameWords.EVENTS.contains(words[at]) || AROUND.contains(words[at]);
            if (!event && (at == 0 || !NameWords.TITLE_LINKS.contains(words[at]))) {
                return false;
            }
        }
        return words.length > 1;
    }

    private static String[] words(String text) {
        return Words.split(Folding.fold(text).strip(), MOST_WORDS, false, "-");
    }
}
