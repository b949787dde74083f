package com.havenjob.triage.dates;

import java.util.List;

/** The lexemes of a unit with questions that may be asked beyond its ends. */
final class Lexemes {

    private static final int FILLERS_BEHIND_WEEKDAY = 4;
    private static final String MARKS_BEHIND_WEEKDAY = ".,(-–:";

    private final List<Lexeme> all;
    private final DateWords words;
    private final int spoken;

    Lexemes(List<Lexeme> all, DateWords words, int spoken) {
        this.all = all;
        this.words = words;
        this.spoken = spoken;
    }

    int size() {
        return all.size();
    }

    Lexeme get(int at) {
        return all.get(at);
    }

    boolean has(int at) {
        return at >= 0 && at < all.size();
    }

    /** The value of the lexeme in that sense, or -1. */
    int value(int at, Sense sense) {
        return has(at) && !get(at).isNumber() ? words.value(sense, get(at).word(), spoken) : -1;
    }

    boolean is(int at, Sense sense) {
        return value(at, sense) >= 0;
    }

    boolean isMark(int at, char mark) {
        return has(at) && get(at).isMark(mark);
    }

    boolean isAnyMark(int at, String marks) {
        return has(at)
                && get(at).text().length() == 1
                && marks.indexOf(get(at).text().charAt(0)) >= 0;
    }

    boolean isGlued(int at) {
        return has(at) && get(at).glued();
    }

    /** A number of at most so many digits, or -1. */
    int number(int at, int mostDigits) {
        return has(at) && get(at).digits() <= mostDigits ? get(at).number() : -1;
    }

    /** A year of this century written with four digits, or -1. */
    int year(int at) {
        boolean year = has(at) && get(at).digits() == 4 && get(at).number() >= 2000 && get(at).number() < 2100;
        return year ? get(at).number() : -1;
    }

    /** Behind the marks and words that say nothing, at most {@code most} of them. */
    int skipFillers(int from, int most, String marks) {
        int at = from;
        while (at < from + most && (isAnyMark(at, marks) || is(at, Sense.FILLER))) {
            at++;
        }
        return at;
    }

    /** Before the marks and words that say nothing, at most {@code most} of them. */
    int skipFillersBack(int from, int most, String marks) {
        int at = from;
        while (at > from - most && (isAnyMark(at, marks) || is(at, Sense.FILLER))) {
            at--;
        }
        return at;
    }

    /** The weekday that the lexeme names, or -1. */
    int weekday(int at) {
        return value(at, Sense.WEEKDAY);
    }

    /** Where the date may begin that belongs to a weekday. */
    int behindWeekday(int weekday) {
        return skipFillers(weekday + 1, FILLERS_BEHIND_WEEKDAY, MARKS_BEHIND_WEEKDAY);
    }

    /** The weekday that a date belongs to, or -1. */
    int weekdayBefore(int date) {
        return weekday(skipFillersBack(date - 1, FILLERS_BEHIND_WEEKDAY, MARKS_BEHIND_WEEKDAY));
    }

    DateWords words() {
        return words;
    }
}
