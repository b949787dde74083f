package com.havenjob.console.text;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as the reader of the current page says them: by the browser's language and time zone. */
public final class Moments {

    private static final int DAYS_COUNTED = 7;

    private Moments() {}

    /** «3 minutes ago», «today, 14:05», «yesterday», «4 days ago», or the date where it is further away. */
    public static String relative(Instant moment, Instant now) {
        var age = Duration.between(moment, now);
        if (!age.isNegative() && age.toMinutes() < 1) {
            return Texts.text("moment.now");
        }
        if (!age.isNegative() && age.toMinutes() < 60) {
            return Texts.text("moment.minutes", age.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(date(moment), date(now));
        if (days == 0) {
            return Texts.text("moment.today", time(moment));
        }
        return dayByCount(days, moment);
    }

    /** The same for a day: «today», «yesterday», «in 3 days», or the date. */
    public static String relativeDay(Instant moment, Instant now) {
        long days = ChronoUnit.DAYS.between(date(moment), date(now));
        return days == 0 ? Texts.text("moment.day.today") : dayByCount(days, moment);
    }

    /** The exact date and time. */
    public static String exact(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale())
                .format(zoned(moment));
    }

    /** The date alone. */
    public static String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(zoned(moment));
    }

    /** The day on the reader's calendar. */
    public static LocalDate date(Instant moment) {
        return zoned(moment).toLocalDate();
    }

    /** The first moment of a day on the reader's calendar. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The last second of a day on the reader's calendar: a deadline is kept all day long. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant().minusSeconds(1);
    }

    /** The browser's own locale where it speaks the page's language: «en-GB» writes dates unlike «en-US». */
    public static Locale locale() {
        var spoken = UI.getCurrent().getLocale();
        var wanted = UI.getCurrent().getSession().getBrowser().getLocale();
        return wanted != null && wanted.getLanguage().equals(spoken.getLanguage()) ? wanted : spoken;
    }

    private static String dayByCount(long days, Instant moment) {
        if (days == 1) {
            return Texts.text("moment.yesterday");
        }
        if (days == -1) {
            return Texts.text("moment.tomorrow");
        }
        if (Math.abs(days) < DAYS_COUNTED) {
            return Texts.text(days > 0 ? "moment.days" : "moment.in-days", Math.abs(days));
        }
        return day(moment);
    }

    private static String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(zoned(moment));
    }

    private static ZonedDateTime zoned(Instant moment) {
        return moment.atZone(zone());
    }

    private static ZoneId zone() {
        var details = UI.getCurrent().getPage().getExtendedClientDetails();
        return details == null ? ZoneId.systemDefault() : zone(details.getTimeZoneId());
    }

    /** What a browser calls its zone can be missing, or newer than this JDK knows. */
    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }
}
