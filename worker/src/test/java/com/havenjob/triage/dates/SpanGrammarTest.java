package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.spans;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name a length of time, and on which day it ends when it begins on Monday, 2 March 2026. */
class SpanGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | within 1 day of this mail    | 2026-03-03 «1 day»",
                "en | within five days             | 2026-03-07 «five days»",
                "en | within 60 days               | 2026-05-01 «60 days»",
                "en | a 5-day exercise             | 2026-03-07 «5-day»",
                "en | within five (5) days         | 2026-03-07 «five (5) days»",
                "en | within seven (7) weeks       | 2026-04-20 «seven (7) weeks»",
                "en | within five (6 days          | 2026-03-08 «6 days»",
                "en | within 2 weeks               | 2026-03-16 «2 weeks»",
                "en | within 8 weeks               | 2026-04-27 «8 weeks»",
                "de | in zwei Wochen               | 2026-03-16 «zwei Wochen»",
                "fr | sous 5 jours                 | 2026-03-07 «5 jours»",
            })
    void aSpanEndsSoManyDaysLater(String language, String text, String span) {
        assertThat(spans(text, language)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 working day                | 2026-03-03 «1 working day»",
                "en | 4 business days              | 2026-03-06 «4 business days»",
                "en | 5 working days at the latest | 2026-03-09 «5 working days»",
                "en | 10 working days              | 2026-03-16 «10 working days»",
                "en | five (5) working days        | 2026-03-09 «five (5) working days»",
                "de | 5 Werktagen                  | 2026-03-09 «5 Werktagen»",
                "de | 5 Tage                       | 2026-03-07 «5 Tage»",
                "fr | 5 jours ouvrés               | 2026-03-09 «5 jours»",
                "es | 5 días hábiles               | 2026-03-09 «5 días»",
                "en | 5 days working from home     | 2026-03-09 «5 days»",
            })
    void workingDaysPassOverTheWeekend(String language, String text, String span) {
        assertThat(spans(text, language)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 hours  | 2026-03-03 «24 hours»",
                "47 hours  | 2026-03-03 «47 hours»",
                "48 hours  | 2026-03-04 «48 hours»",
                "72h       | 2026-03-05 «72h»",
                "240 hours | 2026-03-12 «240 hours»",
            })
    void hoursEndOnTheLastDayThatTheyFill(String text, String span) {
        assertThat(spans(text, "en")).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 days",
                "61 days",
                "1000 days",
                "9 weeks",
                "23 hours",
                "241 hours",
                "30 minutes",
                "2 months",
                "some days",
                "five (6) days",
                "5 working hours",
                "5 working",
                "5 people",
                "days",
                "5",
            })
    void whatEndsAtOnceOrInALongTimeIsNoSpan(String text) {
        assertThat(spans(text, "en")).isEmpty();
    }
}
