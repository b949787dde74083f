package com.havenjob.inbox.mime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a Date field (RFC 5322, section 3.3, with the old zones of section 4.3), and the ways in which senders get it wrong. */
public final class MailDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3));
    private static final int LONGEST = 100;

    private MailDate() {}

    /** The moment that {@code field} names, at UTC where it names no zone; null where it names none. */
    public static @Nullable OffsetDateTime parse(String field) {
        var text = field.length() > LONGEST ? field.substring(0, LONGEST) : field;
        try {
            return read(words(text));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** Numbers, names, times and offsets; punctuation that only separates is dropped. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean sign = (c == '+' || c == '-')
                    && i + 2 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && (word.isEmpty() || word.indexOf(":") > 0);
            if (sign || !(Character.isLetterOrDigit(c) || c == ':' || (c == '.' && word.indexOf(":") > 0))) {
                if (!word.isEmpty()) {
                    words.add(word.toString().toLowerCase(Locale.ROOT));
                    word.setLength(0);
                }
                if (sign) {
                    word.append(c);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    private static @Nullable OffsetDateTime read(List<String> words) {
        int day = -1;
        int month = -1;
        int year = -1;
        int[] time = null;
        ZoneOffset zone = null;
        for (var word : words) {
            if (word.indexOf(':') > 0 && Character.isDigit(word.charAt(0))) {
                time = time == null ? time(word) : time;
            } else if ((word.charAt(0) == '+' || word.charAt(0) == '-') && time != null) {
                zone = zone == null ? offset(word) : zone;
            } else if (isNumber(word)) {
                int number = Integer.parseInt(word);
                if (day < 0 && word.length() <= 2) {
                    day = number;
                } else if (year < 0 && (word.length() == 4 || month > 0)) {
                    year = fourDigits(number, word.length());
                }
            } else if (month < 0 && word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
                month = MONTHS.indexOf(word.substring(0, 3)) + 1;
            } else if (zone == null && time != null && ZONES.containsKey(word)) {
                zone = ZoneOffset.ofHours(ZONES.getOrDefault(word, 0));
            } else if (time != null && word.equals("pm") && time[0] < 12) {
                time[0] += 12;
            }
        }
        if (day < 0 || month < 0 || year < 0) {
            return null;
        }
        int[] clock = time == null ? new int[3] : time;
        return OffsetDateTime.of(
                year,
                month,
                day,
                clock[0],
                clock[1],
                Math.min(clock[2], 59), // a leap second has no place in java.time
                0,
                zone == null ? ZoneOffset.UTC : zone);
    }

    private static int @Nullable [] time(String word) {
        var parts = word.split("[:.]", 4);
        int[] time = new int[3];
        for (int i = 0; i < Math.min(3, parts.length); i++) {
            if (!isNumber(parts[i])) {
                return i < 2 ? null : time;
            }
            time[i] = Integer.parseInt(parts[i]);
        }
        return time;
    }

    private static @Nullable ZoneOffset offset(String word) {
        var digits = word.substring(1).replace(":", "");
        if (!isNumber(digits) || digits.length() < 2) {
            return null;
        }
        int number = Integer.parseInt(digits);
        int minutes = digits.length() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
        return minutes > 18 * 60
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds((word.charAt(0) == '-' ? -60 : 60) * minutes);
    }

    private static int fourDigits(int number, int digits) {
        return digits > 3 ? number : digits == 3 ? 1900 + number : number < 50 ? 2000 + number : 1900 + number;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
