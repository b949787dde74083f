package com.havenjob.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that count from «today» in a template:
 *
 * <ul>
 *   <li>{@code {{date:-41d 09:12 +0100}}}: a mail date (RFC 5322, section 3.3)
 *   <li>{@code {{day:+3d de}}}: a day in words; the styles are those of {@link #STYLES}
 *   <li>{@code {{ics:+3d 14:00}}}: a UTC date-time of iCalendar (RFC 5545, section 3.3.5); with {@code local} behind the
 *       time one without zone
 * </ul>
 *
 * {@code d} counts days as they are. {@code b} counts the same days but never lands on a weekend, on which people do not
 * interview: what is past moves back to Friday, what is to come moves on to Monday.
 */
final class Placeholders {

    /** How a Date field is written. */
    static final DateTimeFormatter MAIL_DATE = style("EEE, d MMM yyyy HH:mm:ss Z", "en-US");

    private static final Map<String, DateTimeFormatter> STYLES = Map.ofEntries(
            entry("en", style("EEEE, d MMMM yyyy", "en-GB")),
            entry("en-us", style("EEEE, MMMM d, yyyy", "en-US")),
            entry("en-date", style("d MMMM yyyy", "en-GB")),
            entry("en-short", style("EEE, d MMM yyyy", "en-US")),
            entry("de", style("EEEE, d. MMMM yyyy", "de")),
            entry("fr", style("EEEE d MMMM yyyy", "fr")),
            entry("es", style("EEEE, d 'de' MMMM 'de' yyyy", "es")),
            entry("it", style("EEEE d MMMM yyyy", "it")),
            entry("nl", style("EEEE d MMMM yyyy", "nl")),
            entry("pt", style("EEEE, d 'de' MMMM 'de' yyyy", "pt")),
            entry("pl", style("EEEE, d MMMM yyyy", "pl")),
            entry("iso", DateTimeFormatter.ISO_LOCAL_DATE));

    private static final DateTimeFormatter ICS = style("yyyyMMdd'T'HHmmss", "en-US");
    private static final String DAY = "(?<count>[+-]\\d{1,3})(?<unit>[db])";
    private static final String TIME = "(?<time>\\d{2}:\\d{2}(?::\\d{2})?)";
    private static final Pattern DATE_FORM = Pattern.compile("date:" + DAY + " " + TIME + " (?<zone>[+-]\\d{4})");
    private static final Pattern DAY_FORM = Pattern.compile("day:" + DAY + " (?<style>[a-z-]+)");
    private static final Pattern ICS_FORM = Pattern.compile("ics:" + DAY + " " + TIME + "(?<local> local)?");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9_-]+)");

    private Placeholders() {}

    /**
     * {@code template} with every placeholder replaced, in the charset that was named last above it; all other bytes
     * stay as they are.
     *
     * @throws IllegalStateException on a placeholder that is none of the three, naming the file
     */
    static byte[] fill(String file, byte[] template, LocalDate today) {
        String text = new String(template, ISO_8859_1); // One char a byte, whatever charsets the parts have.
        var filled = new ByteArrayOutputStream(template.length);
        int done = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", done)) {
            int close = text.indexOf("}}", open);
            if (close < 0) {
                throw unknown(file, text.substring(open).lines().findFirst().orElseThrow());
            }
            filled.writeBytes(text.substring(done, open).getBytes(ISO_8859_1));
            String value = value(file, text.substring(open + 2, close), today);
            filled.writeBytes(value.getBytes(charsetAbove(text.substring(0, open))));
            done = close + 2;
        }
        filled.writeBytes(text.substring(done).getBytes(ISO_8859_1));
        return filled.toByteArray();
    }

    private static String value(String file, String placeholder, LocalDate today) {
        Matcher date = DATE_FORM.matcher(placeholder);
        if (date.matches()) {
            return day(date, today)
                    .atTime(LocalTime.parse(date.group("time")))
                    .atOffset(ZoneOffset.of(date.group("zone")))
                    .format(MAIL_DATE);
        }
        Matcher day = DAY_FORM.matcher(placeholder);
        if (day.matches()) {
            DateTimeFormatter style = STYLES.get(day.group("style"));
            if (style != null) {
                return day(day, today).format(style);
            }
        }
        Matcher ics = ICS_FORM.matcher(placeholder);
        if (ics.matches()) {
            String zone = ics.group("local") == null ? "Z" : "";
            return day(ics, today).atTime(LocalTime.parse(ics.group("time"))).format(ICS) + zone;
        }
        throw unknown(file, "{{" + placeholder + "}}");
    }

    private static LocalDate day(Matcher form, LocalDate today) {
        int count = Integer.parseInt(form.group("count"));
        LocalDate day = today.plusDays(count);
        return "d".equals(form.group("unit")) ? day : awayFromWeekend(day, count > 0);
    }

    private static LocalDate awayFromWeekend(LocalDate day, boolean onwards) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
            case SATURDAY -> onwards ? day.plusDays(2) : day.minusDays(1);
            case SUNDAY -> onwards ? day.plusDays(1) : day.minusDays(2);
        };
    }

    private static Charset charsetAbove(String text) {
        return CHARSET.matcher(text)
                .results()
                .reduce((earlier, later) -> later)
                .map(charset -> Charset.forName(charset.group(1)))
                .orElse(US_ASCII);
    }

    private static DateTimeFormatter style(String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
    }

    private static IllegalStateException unknown(String file, String placeholder) {
        return new IllegalStateException("Demo mail «" + file + "» has the unknown placeholder «" + placeholder
                + "»; known are {{date:-1d 09:12 +0100}}, {{day:+3d en}} and {{ics:+3d 14:00}}");
    }
}
