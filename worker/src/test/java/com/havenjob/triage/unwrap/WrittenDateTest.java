package com.havenjob.triage.unwrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-04-01T12:00:00+02:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 3 Mar 2026 09:15:30 +0100 | 2026-03-03T09:15:30+01:00",
                "Tuesday, March 3, 2026 9:15 PM | 2026-03-03T21:15:00+02:00",
                "Tuesday, March 3, 2026 12:15 AM | 2026-03-03T00:15:00+02:00",
                "3. März 2026 um 09:15:30 MEZ | 2026-03-03T09:15:30+01:00",
                "mar. 3 mars 2026 à 09:15 | 2026-03-03T09:15:00+02:00",
                "martes, 3 de marzo de 2026, 9:15 | 2026-03-03T09:15:00+02:00",
                "wt., 3 mar 2026 o 09:15 | 2026-03-03T09:15:00+02:00",
                "ti 3. maalisk. 2026 klo 9.15 | 2026-03-03T09:15:00+02:00",
                "2026. márc. 3., K, 9:15 | 2026-03-03T09:15:00+02:00",
                "вт, 3 мар. 2026 г. в 09:15 | 2026-03-03T09:15:00+02:00",
                "2026年3月13日金曜日 17:55:44 -0400 | 2026-03-13T17:55:44-04:00",
                "26 October 2026 at 14:25:08 GMT+3 | 2026-10-26T14:25:08+03:00",
                "28/10/26, 12:46 | 2026-10-28T12:46:00+02:00",
                "2026-03-02 17:04 | 2026-03-02T17:04:00+02:00",
                "2026. 03. 02. 17:04 | 2026-03-02T17:04:00+02:00",
                "2026/25/02 17:04 | 2026-02-25T17:04:00+02:00",
                "02/03/2026 17:04 | 2026-03-02T17:04:00+02:00",
                "02/10/2026 4:52 PM EST | 2026-02-10T16:52:00-05:00",
                "13/10/2026 4:52 PM | 2026-10-13T16:52:00+02:00",
            })
    void datesAreReadInTheWordsOfTheirLanguage(String text, OffsetDateTime date) {
        assertThat(WrittenDate.parse(text, SENT)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 March 2026 | 2026-03-09T00:00:00+02:00",
                "2026-03-02 | 2026-03-02T00:00:00+02:00",
                "3 March 26 at 09:15 | 2026-03-03T09:15:00+02:00",
                "28/10/00 12:46 | 2000-10-28T12:46:00+02:00",
                "05/12/2026 12:46 | 2026-12-05T12:46:00+02:00",
                "05/13/2026 12:46 | 2026-05-13T12:46:00+02:00",
                "12/10/2026 4:52 PM | 2026-12-10T16:52:00+02:00",
                "02/03/2026 4:52 AM | 2026-02-03T04:52:00+02:00",
                "02/03/2026 00:15 AM | 2026-02-03T00:15:00+02:00"
            })
    void dayMonthAndYearAreToldApart(String text, OffsetDateTime date) {
        assertThat(WrittenDate.parse(text, SENT)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 March 2026 00:15 | 2026-03-03T00:15:00+02:00",
                "3 March 2026 23:59:58 | 2026-03-03T23:59:58+02:00",
                "3 March 2026 12:15 PM | 2026-03-03T12:15:00+02:00",
                "3 March 2026 0:15 PM | 2026-03-03T12:15:00+02:00",
                "3 March 2026 11:59 PM | 2026-03-03T23:59:00+02:00",
                "3. maaliskuuta 2026 klo 19.15 | 2026-03-03T19:15:00+02:00",
                "3. maaliskuuta 2026 klo 19.15.20 | 2026-03-03T19:15:20+02:00",
                "09:15:30, 3 March 2026 | 2026-03-03T09:15:30+02:00",
                "3 March 2026 00:15 (09:40 in Vallmora) | 2026-03-03T00:15:00+02:00",
                "3 March 2026 24:00 | 2026-03-03T00:00:00+02:00",
                "3 March 2026 9: | 2026-03-03T00:00:00+02:00"
            })
    void timeOfDayIsTheFirstThatTheClockShows(String text, OffsetDateTime date) {
        assertThat(WrittenDate.parse(text, SENT)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 March 2026 09:15 +05:30 | 2026-03-03T09:15:00+05:30",
                "3 March 2026 09:15 +0530 | 2026-03-03T09:15:00+05:30",
                "3 March 2026 09:15 -03:30 (NST) | 2026-03-03T09:15:00-03:30",
                "3 March 2026 09:15 +05 | 2026-03-03T09:15:00+05:00",
                "3 March 2026 00:15 +0100 | 2026-03-03T00:15:00+01:00",
                "3 March 2026 00:15 CET | 2026-03-03T00:15:00+01:00",
                "3 March 2026 09:15 GMT-5 | 2026-03-03T09:15:00-05:00",
                "3 March 2026 09:15 UTC+10:00 | 2026-03-03T09:15:00+10:00",
                "3 March 2026 09:15 GMT | 2026-03-03T09:15:00Z",
                "3 March 2026 09:15 GMT+ | 2026-03-03T09:15:00Z",
                "3 March 2026 09:15 + | 2026-03-03T09:15:00+02:00",
                "3 March 2026 09:15 -0500 (EST) | 2026-03-03T09:15:00-05:00",
                "3 March 2026 09:15 +18:00 | 2026-03-03T09:15:00+18:00",
                "3 March 2026 09:15 +1801 | 2026-03-03T09:15:00+02:00",
                "3 March 2026 09:15 +123456 | 2026-03-03T09:15:00+02:00"
            })
    void zoneIsTheOneThatStandsBehindTheTime(String text, OffsetDateTime date) {
        assertThat(WrittenDate.parse(text, SENT)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mar. 3 février 2026 à 09:15 | 2026-02-03T09:15:00+02:00",
                "3 feb 2026 (mar) 9:15 | 2026-02-03T09:15:00+02:00",
                "2026 feb 3 (mar) 9:15 | 2026-02-03T09:15:00+02:00",
                "3 fév 2026 à 09:15 | 2026-02-03T09:15:00+02:00",
                "3. März 2026, 09:15 | 2026-03-03T09:15:00+02:00"
            })
    void monthIsNoWeekdayAndMayBeShort(String text, OffsetDateTime date) {
        assertThat(WrittenDate.parse(text, SENT)).isEqualTo(date);
    }

    @Test
    void dateOfAMailWithoutOneIsInUniversalTime() {
        assertThat(WrittenDate.parse("3 March 2026 09:15", null))
                .isEqualTo(OffsetDateTime.parse("2026-03-03T09:15:00Z"));
    }

    @Test
    void dateFarBehindOtherWordsIsNotLookedFor() {
        assertThat(WrittenDate.parse(" ".repeat(138) + "3 March 2026", SENT)).isNotNull();
        assertThat(WrittenDate.parse(" ".repeat(139) + "3 March 2026", SENT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "99 99 9999",
                "31 February 2026",
                "März",
                "12:30",
                "3 March",
                "28/10",
                "March 2026",
                "0/3/2026",
                "3 ma 2026",
                "20260303"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(WrittenDate.parse(text, null)).isNull();
    }
}
