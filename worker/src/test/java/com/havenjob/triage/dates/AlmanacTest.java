package com.havenjob.triage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.WrittenDay.Ahead;
import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.OnWeekday;
import com.havenjob.triage.dates.WrittenDay.Order;
import com.havenjob.triage.dates.WrittenDay.Which;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a written day is. */
class AlmanacTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "5, 6, 0, false, 2026-06-05",
                "5, 6, 0, true, 2026-05-06",
                "5, 6, 3, false, 2026-05-06",
                "5, 6, 5, true, 2026-06-05",
                "5, 6, 1, false, 2026-06-05",
                "5, 6, 1, true, 2026-05-06",
                "6, 6, 6, true, 2026-06-06",
                "25, 6, 0, true, 2026-06-25",
                "6, 25, 0, false, 2026-06-25",
                "25, 25, 0, false, none"
            })
    void theWeekdayThenTheWriterTellsWhichOfTwoNumbersIsTheMonth(
            int first, int second, int weekday, boolean monthFirst, @Nullable LocalDate day) {
        var written = new OnDate(first, second, 2026, weekday, Order.EITHER);

        assertThat(new Almanac(MONDAY, monthFirst).day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-03-02, 2, 0, 2026-03-02",
                "2026-03-02, 1, 0, 2026-04-01",
                "2026-03-02, 31, 0, 2026-03-31",
                "2026-01-31, 30, 0, 2026-03-30",
                "2026-03-02, 2, 1, 2026-03-02",
                "2026-03-02, 12, 4, 2026-03-12",
                "2026-03-02, 1, 4, 2026-10-01",
                "2026-03-02, 28, 7, 2026-06-28",
                "2026-03-02, 31, 3, none"
            })
    void aDayWithoutItsMonthIsTheNextThatFallsOnItsWeekday(
            LocalDate today, int day, int weekday, @Nullable LocalDate meant) {
        assertThat(new Almanac(today, false).day(new OnDate(day, 0, 0, weekday, Order.SURE)))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 12, 3, 0, 2026-03-12",
        "2026-03-02, 2, 3, 0, 2026-03-02",
        "2026-03-02, 2, 12, 0, 2025-12-02",
        "2026-03-02, 1, 12, 0, 2026-12-01",
        "2026-12-20, 12, 1, 0, 2027-01-12",
        "2026-01-05, 20, 12, 0, 2025-12-20",
        "2027-06-01, 29, 2, 0, 2028-02-29",
        "2026-03-02, 12, 3, 5, 2027-03-12",
        "2026-03-02, 12, 3, 3, 2026-03-12",
        "2026-03-02, 4, 9, 4, 2025-09-04",
        "2026-03-02, 3, 9, 3, 2026-09-03",
        "2026-03-02, 1, 12, 1, 2025-12-01"
    })
    void aDayWithoutItsYearIsTheNearestThatIsNotLongPast(
            LocalDate today, int day, int month, int weekday, LocalDate meant) {
        assertThat(new Almanac(today, false).day(new OnDate(day, month, 0, weekday, Order.SURE)))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 4, NEAREST, 2026-03-05",
        "2026-03-02, 4, NOT_THIS_WEEK, 2026-03-12",
        "2026-03-02, 4, IN_NEXT_WEEK, 2026-03-12",
        "2026-03-02, 1, NEAREST, 2026-03-09",
        "2026-03-02, 1, NOT_THIS_WEEK, 2026-03-09",
        "2026-03-02, 1, IN_NEXT_WEEK, 2026-03-09",
        "2026-03-06, 4, NEAREST, 2026-03-12",
        "2026-03-06, 4, NOT_THIS_WEEK, 2026-03-12",
        "2026-03-06, 4, IN_NEXT_WEEK, 2026-03-12",
        "2026-03-06, 7, NOT_THIS_WEEK, 2026-03-15",
        "2026-03-02, 4, IN_THIS_WEEK, 2026-03-05",
        "2026-03-02, 1, IN_THIS_WEEK, 2026-03-02",
        "2026-03-06, 4, IN_THIS_WEEK, 2026-03-05",
        "2026-03-01, 4, IN_THIS_WEEK, 2026-03-05",
        "2026-03-01, 7, IN_THIS_WEEK, 2026-03-01"
    })
    void aWeekdayIsOneAfterTodayUnlessItIsOfThisWeek(LocalDate today, int weekday, Which which, LocalDate day) {
        assertThat(new Almanac(today, false).day(new OnWeekday(weekday, which))).isEqualTo(day);
    }

    @Test
    void withoutTheDayOfTheMailOnlyAFullDateIsKnown() {
        var almanac = new Almanac(null, false);

        assertThat(almanac.day(new OnDate(12, 3, 2026, 0, Order.SURE))).isEqualTo("2026-03-12");
        assertThat(almanac.day(new OnDate(12, 3, 0, 0, Order.SURE))).isNull();
        assertThat(almanac.day(new OnDate(12, 0, 0, 4, Order.SURE))).isNull();
        assertThat(almanac.day(new OnWeekday(4, Which.NEAREST))).isNull();
        assertThat(almanac.day(new Ahead(1))).isNull();
    }
}
