package com.havenjob.triage.unwrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whatIsNoDateIsNone() {
        for (var text : new String[] {"", "yesterday", "99 99 9999", "31 February 2026", "März", "12:30"}) {
            assertThat(WrittenDate.parse(text, null)).as(text).isNull();
        }
    }
}
