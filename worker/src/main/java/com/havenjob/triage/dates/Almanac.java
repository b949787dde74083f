package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.Ahead;
import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.OnWeekday;
import com.havenjob.triage.dates.WrittenDay.Order;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Says which day a written day is, as the one who wrote the mail on its day meant it. */
final class Almanac {

    /** So long a day without a year may lie back before it is taken for one of the next year. */
    private static final int DAYS_BACK = 90;

    private static final int MONTHS_FOR_A_DAY = 3;
    private static final int MONTHS_FOR_A_WEEKDAY = 12;

    private final @Nullable LocalDate today;
    private final boolean monthFirst;

    /**
     * @param today the day of the mail; null where it is not known
     * @param monthFirst whether 03/04 is the fourth of March where nothing else tells
     */
    Almanac(@Nullable LocalDate today, boolean monthFirst) {
        this.today = today;
        this.monthFirst = monthFirst;
    }

    /** The day, or null where there is none such or the day of the mail would have to be known. */
    @Nullable
    LocalDate day(WrittenDay written) {
        return switch (written) {
            case OnDate date -> date.order() == Order.EITHER ? either(date) : sure(date);
            case OnWeekday weekday -> today == null ? null : weekday(weekday, today);
            case Ahead ahead -> today == null ? null : today.plusDays(ahead.days());
        };
    }

    private @Nullable LocalDate either(OnDate date) {
        var dayFirst = sure(date);
        var swapped = sure(date.monthFirst());
        if (dayFirst == null || swapped == null) {
            return dayFirst == null ? swapped : dayFirst;
        }
        if (date.weekday() > 0 && isOn(dayFirst, date.weekday()) != isOn(swapped, date.weekday())) {
            return isOn(dayFirst, date.weekday()) ? dayFirst : swapped;
        }
        return monthFirst ? swapped : dayFirst;
    }

    private @Nullable LocalDate sure(OnDate date) {
        if (date.month() == 0) {
            return today == null ? null : inSomeMonth(date, today);
        }
        if (date.year() > 0) {
            return valid(date.year(), date.month(), date.day());
        }
        return today == null ? null : inSomeYear(date, today);
    }

    /** «Thursday the 12th»: the next twelfth that is a Thursday. */
    private static @Nullable LocalDate inSomeMonth(OnDate date, LocalDate today) {
        var month = today.withDayOfMonth(1);
        int months = date.weekday() == 0 ? MONTHS_FOR_A_DAY : MONTHS_FOR_A_WEEKDAY;
        for (int i = 0; i < months; i++) {
            var first = month.plusMonths(i);
            var day = valid(first.getYear(), first.getMonthValue(), date.day());
            if (day != null && !day.isBefore(today) && (date.weekday() == 0 || isOn(day, date.weekday()))) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate inSomeYear(OnDate date, LocalDate today) {
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            var day = valid(year, date.month(), date.day());
            if (day != null && (best == null || fits(day, date, today) > fits(best, date, today))) {
                best = day;
            }
        }
        return best;
    }

    /** The nearer the better, the future before the past, and above all the weekday that is written with it. */
    private static long fits(LocalDate day, OnDate date, LocalDate today) {
        long distance = ChronoUnit.DAYS.between(today, day);
        long score = distance >= -DAYS_BACK ? 1_000 - Math.abs(distance) : -Math.abs(distance);
        return date.weekday() > 0 && isOn(day, date.weekday()) && distance > -2 * DAYS_BACK ? score + 2_000 : score;
    }

    private static LocalDate weekday(OnWeekday written, LocalDate today) {
        var weekday = DayOfWeek.of(written.weekday());
        var nearest = today.with(TemporalAdjusters.next(weekday));
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return switch (written.which()) {
            case NEAREST -> nearest;
            case NOT_THIS_WEEK -> nearest.isBefore(monday) ? nearest.plusWeeks(1) : nearest;
            // Where weeks begin on Sunday, what a mail of Sunday calls this week has only begun.
            case IN_THIS_WEEK ->
                today.getDayOfWeek() == DayOfWeek.SUNDAY && weekday != DayOfWeek.SUNDAY
                        ? nearest
                        : monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday));
            case IN_NEXT_WEEK -> monday.with(TemporalAdjusters.nextOrSame(weekday));
        };
    }

    private static boolean isOn(LocalDate day, int weekday) {
        return day.getDayOfWeek().getValue() == weekday;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // the thirtieth of February is no day
        }
    }
}
