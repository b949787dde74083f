package com.havenjob.triage.names;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.text.Folding;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day of an appointment, written behind a title: «Night Baker, Fri Mar 6, 2:00 PM», «Chef de rayon jeudi 5 mars». */
final class TitleDates {

    /** What stands farther behind is no title any more. */
    private static final int LONGEST = 240;

    private static final int MOST_LETTERS = 14;
    private static final int SHORTEST_ANYWHERE = 5;
    private static final int LONGEST_DAY = 2;
    private static final int WORDS_BEFORE_NUMBER = 3;

    /** The names of weekdays and months; short ones, such as «do» and «mar», only tell behind a mark. */
    private static final Set<String> DAYS = Stream.of("en", "fr", "de", "es", "it", "nl", "pt", "pl")
            .map(language -> Sheet.load("dates/" + language + ".sheet"))
            .flatMap(sheet -> Stream.concat(sheet.lines("weekday").stream(), sheet.lines("month").stream()))
            .flatMap(line -> Stream.of(line.substring(line.indexOf('=') + 1).split(" ")))
            .map(word -> Folding.fold(word.strip()))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private TitleDates() {}

    /** The title before the first day that stands behind it, where a word for work is left. */
    static String before(String text) {
        int digit = firstDigit(text);
        if (digit < 0) {
            return text;
        }
        for (int blank = text.indexOf(' '); blank > 0 && blank < LONGEST; blank = text.indexOf(' ', blank + 1)) {
            if (isDay(text, blank) && TitleWords.hasJobWord(text.substring(0, blank))) {
                return Titles.trimMarks(text.substring(0, blank));
            }
        }
        return text;
    }

    /** A weekday or month with a number behind it; behind a mark, the number may come first and the word be short. */
    private static boolean isDay(String text, int blank) {
        boolean bracket = text.startsWith("(", blank + 1);
        boolean marked = bracket || ",-–—|·".indexOf(text.charAt(blank - 1)) >= 0;
        int from = bracket ? blank + 2 : blank + 1;
        int to = end(text, from);
        if (marked && to == from && from < text.length() && Character.isDigit(text.charAt(from))) {
            return isInFigures(text, from) || isDayWord(text, behindNumber(text, from), true);
        }
        return isDayWord(text, from, marked) && hasNumberSoon(text, to);
    }

    /** «14.03.2026», with its year: «24/7» and «50/50» are no days. */
    private static boolean isInFigures(String text, int from) {
        int blank = text.indexOf(' ', from);
        String[] parts = Words.split(text.substring(from, blank < 0 ? text.length() : blank), 4, true, "");
        boolean year = parts.length > 2 && parts[2].length() == 4;
        return year && isUpTo(parts[0], 31) && isUpTo(parts[1], 31);
    }

    private static boolean isUpTo(String digits, int most) {
        return !digits.isEmpty()
                && digits.length() <= LONGEST_DAY
                && digits.chars().allMatch(Character::isDigit)
                && Integer.parseInt(digits) <= most;
    }

    private static boolean isDayWord(String text, int from, boolean marked) {
        int to = end(text, from);
        if (to == from || to - from > MOST_LETTERS) {
            return false;
        }
        String word = Folding.fold(text.substring(from, to));
        return (marked || word.length() >= SHORTEST_ANYWHERE) && DAYS.contains(word);
    }

    /** Behind «6», «6.» or «6th», where a word may follow; the end of the text where none does. */
    private static int behindNumber(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank + 1;
    }

    /** «Fri 6», «Friday, 6», «Fri Mar 6»: a day a word or two behind; «May 2026» is when a class graduates. */
    private static boolean hasNumberSoon(String text, int from) {
        int at = from;
        for (int word = 0; word < WORDS_BEFORE_NUMBER; word++) {
            while (at < text.length() && " .,-".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at < text.length() && Character.isDigit(text.charAt(at))) {
                return at + LONGEST_DAY >= text.length() || !Character.isDigit(text.charAt(at + LONGEST_DAY));
            }
            at = end(text, at);
        }
        return false;
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int firstDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
