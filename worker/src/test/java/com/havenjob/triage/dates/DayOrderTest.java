package com.havenjob.triage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether 05/06 is the sixth of May in a mail. */
class DayOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int WEDNESDAY = 3;

    @ParameterizedTest
    @CsvSource({
        "com, true",
        "mill.io, true",
        "mill.co, true",
        "'', true",
        "mill.info, true",
        "mill.de, false",
        "mill.eu, false",
        "mill.biz, false"
    })
    void anEnglishMailWithAmOrPmIsMonthFirstWhereItsSenderMayBe(String domain, boolean monthFirst) {
        assertThat(DayOrder.isMonthFirst(List.of(), true, true, domain, TODAY)).isEqualTo(monthFirst);
        assertThat(DayOrder.isMonthFirst(List.of(), false, true, domain, TODAY)).isFalse();
        assertThat(DayOrder.isMonthFirst(List.of(), true, false, domain, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, mill.de, true", "5, mill.com, false", "1, mill.com, true", "1, mill.de, false"})
    void aWeekdayThatFitsOneOrderOnlyTells(int weekday, String domain, boolean monthFirst) {
        var dates = List.of(new OnDate(5, 6, 2026, weekday, Order.EITHER));

        assertThat(DayOrder.isMonthFirst(dates, true, true, domain, TODAY)).isEqualTo(monthFirst);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-21, mill.de, false",
        "2026-03-22, mill.de, true",
        "2026-05-06, mill.de, false",
        "2026-05-06, mill.com, true",
        "2026-05-07, mill.com, false",
        "2026-06-05, mill.com, false",
        "2026-06-06, mill.com, true"
    })
    void theOrderIsMeantInWhichTheDayIsSoon(LocalDate today, String domain, boolean monthFirst) {
        var dates = List.of(new OnDate(5, 6, 2026, 0, Order.EITHER));

        assertThat(DayOrder.isMonthFirst(dates, true, true, domain, today)).isEqualTo(monthFirst);
    }

    @Test
    void aWeekdayOutweighsNineDaysThatAreSoon() {
        var dates = new ArrayList<>(Collections.nCopies(9, new OnDate(10, 3, 2026, 0, Order.EITHER)));

        assertThat(DayOrder.isMonthFirst(dates, true, true, "mill.com", TODAY)).isFalse();

        dates.add(new OnDate(5, 6, 2026, WEDNESDAY, Order.EITHER));

        assertThat(DayOrder.isMonthFirst(dates, false, false, "mill.de", TODAY)).isTrue();
    }

    @Test
    void aDateWithOneOrderOrOfAMailWithoutItsDayTellsNothing() {
        assertThat(DayOrder.isMonthFirst(
                        List.of(new OnDate(10, 3, 2026, 0, Order.SURE)), true, true, "mill.com", TODAY))
                .isTrue();
        assertThat(DayOrder.isMonthFirst(
                        List.of(new OnDate(10, 3, 2026, 0, Order.EITHER)), true, true, "mill.com", null))
                .isTrue();
        assertThat(DayOrder.isMonthFirst(
                        List.of(new OnDate(5, 6, 0, WEDNESDAY, Order.EITHER)), true, true, "mill.com", null))
                .isTrue();
    }
}
