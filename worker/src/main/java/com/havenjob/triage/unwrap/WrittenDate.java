package com.havenjob.triage.unwrap;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a date as people see it in their own language: «26. Oktober 2021 um 14:25:08 MESZ», «27/10/21, 9.31». */
final class WrittenDate {

    private static final int LONGEST = 150;
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs", "sk", "hu", "ro", "hr", "et",
            "tr", "ru", "uk", "el", "bg", "sl", "ca");
    private static final int FEWEST_LETTERS = 3;

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("mez", 1),
            Map.entry("cest", 2),
            Map.entry("mesz", 2),
            Map.entry("eet", 2),
            Map.entry("oez", 2),
            Map.entry("eest", 3),
            Map.entry("oesz", 3),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private final List<Integer> numbers = new ArrayList<>();
    private int year = -1;
    private int month = -1;
    private boolean monthIsDoubtful;
    private boolean yearIsFirst;
    private int hour = -1;
    private int minute;
    private int second;
    private boolean afternoon;
    private boolean twelveHours;
    private @Nullable ZoneOffset zone;

    private WrittenDate() {}

    /** Names of months are made once, when the first date in words comes by. */
    private static final class Months {
        static final NavigableMap<String, Integer> BY_NAME = names();

        private static NavigableMap<String, Integer> names() {
            var names = new TreeMap<String, Integer>();
            for (var language : LANGUAGES) {
                for (var month : Month.values()) {
                    for (var style : List.of(
                            TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                        var name = fold(month.getDisplayName(style, Locale.of(language)));
                        if (name.codePoints().anyMatch(Character::isLetter)) {
                            names.putIfAbsent(name, month.getValue());
                        }
                    }
                }
            }
            return names;
        }
    }

    /** @param sent when the mail around it was sent: the date's zone where it names none is taken from there */
    static @Nullable OffsetDateTime parse(String text, @Nullable OffsetDateTime sent) {
        if (text.isBlank()) {
            return null;
        }
        var reader = new WrittenDate();
        reader.read(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        try {
            return reader.result(sent == null ? ZoneOffset.UTC : sent.getOffset());
        } catch (DateTimeException _) {
            return null;
        }
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i = number(text, i);
            } else if (Character.isLetter(c)) {
                i = word(text, i);
            } else if ((c == '+' || c == '-')
                    && hour >= 0
                    && zone == null
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))) {
                i = offset(text, i);
            } else {
                i++;
            }
        }
    }

    private int number(String text, int start) {
        int end = digitsEnd(text, start);
        int value = end - start > 4 ? -1 : Integer.parseInt(text.substring(start, end));
        boolean colon = end + 1 < text.length() && text.charAt(end) == ':' && Character.isDigit(text.charAt(end + 1));
        boolean dot = year > 0
                && end - start <= 2
                && end + 2 < text.length()
                && text.charAt(end) == '.'
                && digitsEnd(text, end + 1) == end + 3;
        if (hour < 0 && (colon || dot) && value >= 0 && value < 24) {
            return time(text, start, text.charAt(end));
        }
        if (end - start == 4 && year < 0) {
            year = value;
            yearIsFirst = numbers.isEmpty();
        } else if (value >= 0 && end - start <= 2 && numbers.size() < 3) {
            numbers.add(value);
        }
        return end;
    }

    private int time(String text, int start, char separator) {
        int end = digitsEnd(text, start);
        hour = Integer.parseInt(text.substring(start, end));
        int minuteEnd = digitsEnd(text, end + 1);
        minute = Integer.parseInt(text.substring(end + 1, Math.min(minuteEnd, end + 3)));
        int secondEnd = minuteEnd < text.length() && text.charAt(minuteEnd) == separator
                ? digitsEnd(text, minuteEnd + 1)
                : minuteEnd;
        if (secondEnd == minuteEnd + 3) {
            second = Integer.parseInt(text.substring(minuteEnd + 1, secondEnd));
            return secondEnd;
        }
        return minuteEnd;
    }

    private int word(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        var word = fold(text.substring(start, end));
        if (hour >= 0 && ZONES.containsKey(word)) {
            zone = zone == null ? ZoneOffset.ofHours(ZONES.getOrDefault(word, 0)) : zone;
            boolean signed = end + 1 < text.length()
                    && (text.charAt(end) == '+' || text.charAt(end) == '-')
                    && Character.isDigit(text.charAt(end + 1));
            return signed ? offset(text, end) : end;
        }
        switch (word) {
            case "am" -> twelveHours |= hour >= 0;
            case "pm" -> afternoon |= hour >= 0;
            default -> takeMonth(monthNamed(word));
        }
        return end;
    }

    /** «mar» before any number is Tuesday rather than March if a month still follows. */
    private void takeMonth(int named) {
        if (named > 0 && (month < 0 || monthIsDoubtful)) {
            month = named;
            monthIsDoubtful = numbers.isEmpty() && year < 0;
        }
    }

    private static int monthNamed(String word) {
        var exact = Months.BY_NAME.floorEntry(word);
        if (exact != null && exact.getKey().equals(word)) {
            return exact.getValue();
        }
        var longer = Months.BY_NAME.higherEntry(word);
        return word.length() >= FEWEST_LETTERS
                        && longer != null
                        && longer.getKey().startsWith(word)
                ? longer.getValue()
                : -1;
    }

    private int offset(String text, int start) {
        int end = digitsEnd(text, start + 1);
        var digits = text.substring(start + 1, end);
        if (digits.length() <= 2 && end < text.length() && text.charAt(end) == ':') {
            int minutesEnd = digitsEnd(text, end + 1);
            digits += text.substring(end + 1, minutesEnd);
            end = minutesEnd;
        }
        if (digits.length() <= 4) {
            int number = Integer.parseInt(digits);
            int minutes = digits.length() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
            if (minutes <= 18 * 60) {
                zone = ZoneOffset.ofTotalSeconds((text.charAt(start) == '-' ? -60 : 60) * minutes);
            }
        }
        return end;
    }

    private @Nullable OffsetDateTime result(ZoneOffset usual) {
        int day = -1;
        if (month > 0 && !numbers.isEmpty()) {
            day = numbers.getFirst();
            year = year < 0 && numbers.size() > 1 ? 2000 + numbers.get(1) : year;
        } else if (month < 0 && numbers.size() >= 2) {
            // Behind a year the month comes first in every language; elsewhere where the clock has twelve hours.
            boolean monthFirst =
                    numbers.get(1) > 12 || (numbers.get(0) <= 12 && (yearIsFirst || twelveHours || afternoon));
            month = numbers.get(monthFirst ? 0 : 1);
            day = numbers.get(monthFirst ? 1 : 0);
            year = year < 0 && numbers.size() > 2 ? 2000 + numbers.get(2) : year;
        }
        if (day < 0 || year < 0) {
            return null;
        }
        int shifted = afternoon && hour < 12 ? hour + 12 : twelveHours && hour == 12 ? 0 : hour;
        return OffsetDateTime.of(
                year, month, day, Math.max(0, shifted), minute, second, 0, zone == null ? usual : zone);
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String fold(String word) {
        var folded = Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
