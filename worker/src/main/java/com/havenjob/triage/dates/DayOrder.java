package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.Order;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides for a mail whether 03/04 is the fourth of March: by its other dates, its clock, its language and its sender. */
final class DayOrder {

    private static final Set<String> MONTH_FIRST_DOMAINS =
            Set.of("com", "us", "edu", "gov", "io", "ai", "net", "org", "co");
    private static final int SOON = 45;

    private DayOrder() {}

    static boolean isMonthFirst(
            List<OnDate> dates, boolean english, boolean meridiem, String senderDomain, @Nullable LocalDate today) {
        int score = 0;
        for (var date : dates) {
            score += vote(date, today);
        }
        if (score != 0) {
            return score > 0;
        }
        String domain = senderDomain.substring(senderDomain.lastIndexOf('.') + 1);
        return english && meridiem && (domain.isEmpty() || MONTH_FIRST_DOMAINS.contains(domain) || domain.length() > 3);
    }

    /** Positive for month first. */
    private static int vote(OnDate date, @Nullable LocalDate today) {
        if (date.order() != Order.EITHER) {
            return 0;
        }
        var plain = new Almanac(today, false);
        var dayFirst = plain.day(date.dayFirst().withWeekday(0));
        var monthFirst = plain.day(date.monthFirst().withWeekday(0));
        if (dayFirst == null || monthFirst == null) {
            return 0;
        }
        if (date.weekday() > 0) {
            int day = dayFirst.getDayOfWeek().getValue() == date.weekday() ? 1 : 0;
            int month = monthFirst.getDayOfWeek().getValue() == date.weekday() ? 1 : 0;
            return 10 * (month - day);
        }
        return today == null ? 0 : soon(monthFirst, today) - soon(dayFirst, today);
    }

    private static int soon(LocalDate day, LocalDate today) {
        long distance = ChronoUnit.DAYS.between(today, day);
        return distance >= 0 && distance <= SOON ? 1 : 0;
    }
}
