package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a title off the text that goes on before or behind it. */
public final class OpenTitles {

    private static final int LONGEST = 160;
    private static final List<String> STOPS = List.of(
            "! ",
            "? ",
            ". ",
            "; ",
            " at ",
            " with ",
            " as per ",
            " as detailed ",
            " as advertised ",
            " and we ",
            " and will ",
            " and are ",
            " and have ",
            " and isn't ",
            " and is ",
            " and has ",
            ", and ",
            " out of ",
            " via ",
            " through ",
            " from ",
            " has ",
            " reached ",
            " is ",
            " was ",
            " but ",
            " on ",
            ", we ",
            " position ",
            " role ",
            " because ",
            " which ",
            " that ");
    /** All stops by what they begin with: a mark, or a blank and the word behind it. */
    private static final Map<String, List<String>> BY_BEGINNING = Stream.concat(
                    STOPS.stream(), NameWords.lines("title stops").stream().map(stop -> " " + stop + " "))
            .collect(Collectors.groupingBy(OpenTitles::beginning));

    /** German: «Data Analyst in Kassel». */
    static final Set<String> BEFORE_PLACES = Set.of("in", "bei", "am", "an", "ab");

    private static final int MOST_MARKED = 600;
    private static final int MOST_BEHIND_DASH = 4;
    private static final int MOST_STRANGE = 3;

    private OpenTitles() {}

    /** The title that open text begins with: up to the first mark or word that ends it. */
    public static String leading(String text) {
        int end = firstStop(text);
        int comma = text.indexOf(", ");
        while (comma > 0 && comma < end && !beginsProse(text, comma)) {
            comma = text.indexOf(", ", comma + 1);
        }
        end = comma > 0 && comma < end ? comma : end;
        end = Math.min(end, proseBehindDash(text, end));
        int in = text.indexOf(" in ");
        boolean place = in > 0 && in < end && in + 4 < text.length() && Character.isUpperCase(text.charAt(in + 4));
        return text.substring(0, place && endsBefore(text, in) ? in : end);
    }

    /** A title ends before the place that follows; a «Lectureship in Ancient History» goes on with its subject. */
    private static boolean endsBefore(String text, int in) {
        String title = text.substring(0, in);
        String last = Folding.fold(title.substring(title.lastIndexOf(' ') + 1));
        boolean goesOn = NameWords.IN_A_SUBJECT.contains(last)
                && Places.leading(text.substring(in + 4)).isEmpty();
        return !goesOn && TitleWords.hasJobWord(title);
    }

    /** «Inspektor ds. kadr - wyznaczona na dzień 10 kwietnia»: more small words than a ward or a shift has. */
    private static int proseBehindDash(String text, int end) {
        for (int at = text.indexOf(' '); at > 0 && at + 3 < end; at = text.indexOf(' ', at + 1)) {
            boolean dash = "-–—".indexOf(text.charAt(at + 1)) >= 0 && text.charAt(at + 2) == ' ';
            if (dash && Character.isLowerCase(text.charAt(at + 3))) {
                int bracket = text.indexOf('(', at);
                String behind = text.substring(at + 3, bracket < 0 ? end : Math.min(bracket, end));
                String[] words = Words.split(behind, MOST_BEHIND_DASH + 1, true, "'-");
                boolean dated = words.length > 2 && behind.chars().anyMatch(Character::isDigit);
                boolean prose = (dated || words.length > MOST_BEHIND_DASH)
                        && !TitleWords.hasHeadWord(behind)
                        && TitleWords.hasJobWord(text.substring(0, at));
                return prose ? at : end;
            }
        }
        return end;
    }

    private static int firstStop(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (" !?.;,".indexOf(text.charAt(at)) >= 0 && isStop(text, at)) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isStop(String text, int at) {
        boolean mark = text.charAt(at) != ' ';
        if (mark && !text.startsWith(" ", at + 1)) {
            return false; // behind every mark of a stop stands a blank; a text of marks alone is not searched for it
        }
        int end = text.indexOf(' ', at + 1);
        String beginning = text.substring(at, end < 0 ? text.length() : end);
        for (String stop : BY_BEGINNING.getOrDefault(beginning, List.of())) {
            if (text.startsWith(stop, at)
                    && !(stop.equals(". ") && isAbbreviated(text, at))
                    && !(stop.equals(" with ") && isLanguage(text, at + stop.length()))) {
                return true;
            }
        }
        return false;
    }

    /** «Customer Adviser with Dutch»: the language is a part of the title. */
    private static boolean isLanguage(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return NameWords.LANGUAGES.contains(Folding.fold(text.substring(from, to)));
    }

    private static String beginning(String stop) {
        return stop.substring(0, stop.indexOf(' ', 1));
    }

    /** A comma in front of a small word, where no bracket is open. */
    private static boolean beginsProse(String text, int comma) {
        boolean small = comma + 2 < text.length() && Character.isLowerCase(text.charAt(comma + 2));
        return small && text.lastIndexOf('(', comma) <= text.lastIndexOf(')', comma);
    }

    /** «Specjalista ds. Zakupów», «Kierowca kat. C»: a dot behind two letters, or what titles shorten, ends no sentence. */
    private static boolean isAbbreviated(String text, int dot) {
        int from = text.lastIndexOf(' ', dot - 1) + 1;
        return (from > 0 && dot - from == 2 && Character.isLetter(text.charAt(from)))
                || NameWords.SHORT_IN_TITLES.contains(Folding.fold(text.substring(from, dot)));
    }

    /**
     * The beginning of a text up to the first small word that links no title words: where nouns are capitalised, as in
     * German, that is the whole title.
     */
    public static String capitalised(String text) {
        int end = 0;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(' ', from);
            to = to < 0 ? text.length() : to;
            String word = text.substring(from, to);
            if (word.startsWith("(") && text.indexOf(')', from) > 0 && text.indexOf(')', from) - from < 40) {
                to = text.indexOf(')', from) + 1;
                end = to;
            } else if (from > 0 && Character.isUpperCase(after(text, to)) && BEFORE_PLACES.contains(word)) {
                break;
            } else if (isUpright(word)
                    || (end == 0 && NameWords.TITLE_ADJECTIVES.contains(Folding.fold(word)) && to < text.length())) {
                end = to;
                if (".,;:!?“”\"»«".indexOf(word.charAt(word.length() - 1)) >= 0
                        && !goesOn(text, word, to)
                        && !isShort(word)) {
                    break;
                }
            } else if (!word.isEmpty() && !NameWords.TITLE_LINKS.contains(Folding.fold(word)) && word.length() > 1) {
                break;
            }
            from = to + 1;
        }
        return text.substring(0, end);
    }

    /** «dipl. Physiker»: the dot shortens a word. */
    private static boolean isShort(String word) {
        return word.endsWith(".")
                && NameWords.SHORT_IN_TITLES.contains(Folding.fold(word.substring(0, word.length() - 1)));
    }

    private static char after(String text, int blank) {
        return blank + 1 < text.length() ? text.charAt(blank + 1) : ' ';
    }

    private static boolean isUpright(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length() && (Character.isUpperCase(word.charAt(at)) || Character.isDigit(word.charAt(at)));
    }

    /** «Leiter Einkauf, Logistik und Versand»: a comma between nouns goes on, another mark does not. */
    private static boolean goesOn(String text, String word, int at) {
        return word.endsWith(",") && at + 1 < text.length() && isUpright(text.substring(at + 1));
    }

    /** What stands in front of the first gender mark of a text, as far back as a title can reach; empty without one. */
    public static Optional<String> beforeGenderMark(String text) {
        int mark = text.length() > MOST_MARKED ? -1 : GenderMarks.find(text, 0);
        if (mark < 1) {
            return Optional.empty();
        }
        int start = mark;
        int strange = 0;
        int behind = -1;
        int to = mark;
        while (to > 0 && strange < MOST_STRANGE) {
            int from = text.lastIndexOf(' ', to - 1) + 1;
            String word = text.substring(from, to);
            boolean ends = !word.isEmpty() && ".:;!?|•·>„“\"«»".indexOf(word.charAt(word.length() - 1)) >= 0;
            boolean opens = NameWords.TITLE_OPENERS.contains(Folding.fold(word)) || isArticle(text, from, word);
            boolean dash = word.length() == 1 && isDash(word);
            if (dash
                    && to > 1
                    && behind < 0
                    && ",/".indexOf(word) < 0
                    && strange <= MOST_STRANGE
                    && !TitleWords.hasHeadWord(text.substring(to, mark))) {
                behind = start; // a ward or a field: the title is in front of the dash
                strange = 0;
                to = from - 1;
                continue;
            }
            if (ends || opens || dash) {
                break;
            }
            boolean upright = isUpright(word);
            String folded = Folding.fold(Titles.trimMarks(word));
            start = upright || JobWords.contains(folded) ? from : start;
            strange = upright || JobWords.contains(folded) || NameWords.TITLE_LINKS.contains(folded) ? 0 : strange + 1;
            to = from - 1;
            if (!word.isEmpty() && "„“\"«".indexOf(word.charAt(0)) >= 0) {
                break;
            }
        }
        int end = mark;
        start = behind >= 0 && !TitleWords.hasHeadWord(text.substring(start, Math.min(start + LONGEST, end)))
                ? behind
                : start;
        return start < end ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    /** «as a Night Nurse», but not «Mitarbeiter an der Kasse», nor «Aide à domicile», which is no «a». */
    private static boolean isArticle(String text, int from, String word) {
        if (from == 0 || !NameWords.ARTICLES_BEFORE_TITLES.contains(word)) {
            return false;
        }
        String before = text.substring(text.lastIndexOf(' ', from - 2) + 1, from - 1);
        return !isUpright(before) && !JobWords.contains(Folding.fold(before));
    }

    private static boolean isDash(String word) {
        return "-–—/,".contains(word);
    }

    /** Whether a line is a title with its gender mark and little else. */
    public static boolean endsWithGenderMark(String line) {
        int mark = line.length() > LONGEST ? -1 : GenderMarks.find(line, 0);
        return mark > 0 && line.length() - mark < 16;
    }
}
