package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.days;
import static com.havenjob.triage.dates.Readout.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which weekdays and dates name one day together, and where they end. */
class DayGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Freitag um 13.03          | 2026-03-06 «Freitag» | 13:03 «13.03»",
                "de | Freitag 13.03 Uhr         | 2026-03-06 «Freitag» | 13:03 «13.03»",
                "de | Freitag 13.03 h           | 2026-03-06 «Freitag» | 13:03 «13.03»",
                "en | Thursday 12:30            | 2026-03-05 «Thursday» | 12:30 «12:30»",
                "en | Thursday 12 o'clock       | 2026-03-05 «Thursday» | 12:00 «12 o'clock»",
                "en | Thursday 11 am            | 2026-03-05 «Thursday» | 11:00 «11 am»",
                "en | Thursday 11 pm            | 2026-03-05 «Thursday» | 23:00 «11 pm»",
                "en | Thursday at 11            | 2026-03-05 «Thursday» | 11:00? «11»",
                "fr | jeudi 11h                 | 2026-03-05 «jeudi»    | 11:00 «11h»",
                "en | Thursday 11 - 1 pm        | 2026-03-05 «Thursday» | 11:00-13:00 «11 - 1 pm»",
            })
    void aTimeBehindAWeekdayIsNotItsDay(String language, String text, String day, String time) {
        assertThat(days(text, language)).isEqualTo(day);
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thursday 12                 | 2026-03-12 «Thursday 12»",
                "Thursday the 12th           | 2026-03-12 «Thursday the 12th»",
                "Thursday 12 th              | 2026-03-12 «Thursday 12»",
                "Thursday, the 12 at the mill | 2026-03-12 «Thursday, the 12»",
                "Thursday 12 : thirty        | 2026-03-12 «Thursday 12»",
                "Thursday 1                  | 2026-10-01 «Thursday 1»",
                "Thursday 31                 | 2026-12-31 «Thursday 31»",
                "Thursday 0                  | 2026-03-05 «Thursday»",
                "Thursday 32                 | 2026-03-05 «Thursday»",
                "Thursday 112                | 2026-03-05 «Thursday»",
                "Thursday 12%                | 2026-03-05 «Thursday»",
                "Thursday 12 – 14            | 2026-03-05 «Thursday»",
                "Thu 12                      | 2026-03-12 «Thu 12»",
                "Thu                         | ''",
                "the sun                     | ''",
                "Sunday                      | 2026-03-08 «Sunday»",
            })
    void aNumberBehindAWeekdayIsTheDayOfSomeMonth(String text, String day) {
        assertThat(days(text, "en")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thursday, 12 March           | «Thursday, 12 March»",
                "en | Thu 12 March                 | «Thu 12 March»",
                "en | Thu, Mar 12, 2026            | «Thu, Mar 12, 2026»",
                "en | Thursday (12 March)          | «Thursday (12 March»",
                "en | Thursday - 12 March          | «Thursday - 12 March»",
                "en | Thursday: 12 March           | «Thursday: 12 March»",
                "en | Thursday, on the 12 March    | «Thursday, on the 12 March»",
                "en | Thursday, (on the 12 March   | «Thursday, (on the 12 March»",
                "en | Thursday next, the 12 March  | «Thursday next, the 12 March»",
                "en | Thursday this 12 March       | «Thursday this 12 March»",
                "en | Thursday, the coming 12 March | «Thursday, the coming 12 March»",
                "en | Thursday 2026-03-12          | «Thursday 2026-03-12»",
                "en | Thursday 12/03/2026          | «Thursday 12/03/2026»",
                "de | Do, 12.03.2026               | «Do, 12.03.2026»",
                "de | Do., 12.03.                  | «Do., 12.03.»",
            })
    void aWeekdayBelongsToTheDateBehindIt(String language, String text, String words) {
        assertThat(days(text, language)).isEqualTo("2026-03-12 " + words);
        assertThat(Readout.of(text, language).days().getFirst().confirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12 March (Thursday)              | 2026-03-12 «12 March (Thursday»",
                "en | 12 March, Thursday               | 2026-03-12 «12 March, Thursday»",
                "en | 12 March – Thursday              | 2026-03-12 «12 March – Thursday»",
                "en | 12 March of Thursday             | 2026-03-12 «12 March of Thursday»",
                "en | March 12 (Thursday)              | 2026-03-12 «March 12 (Thursday»",
                "en | 2026-03-12 (Thursday)            | 2026-03-12 «2026-03-12 (Thursday»",
                "de | 12.03.2026 (Do)                  | 2026-03-12 «12.03.2026 (Do»",
                "de | 12.03. (Do) 10 Uhr               | 2026-03-12 «12.03. (Do»",
                "en | 12 March, Thursday 10:30         | 2026-03-12 «12 March, Thursday»",
                "en | 12 March, Thursday 10 am         | 2026-03-12 «12 March, Thursday»",
                "en | 12 March, Thursday 0             | 2026-03-12 «12 March, Thursday»",
                "en | 12 March ( , - Thursday          | 2026-03-12 «12 March», 2026-03-05 «Thursday»",
                "en | 12 March Thursday                | 2026-03-12 «12 March Thursday»",
                "en | 12 March 2026 Thursday           | 2026-03-12 «12 March 2026 Thursday»",
                "en | 11 March, Thursday, 12 March     | 2026-03-11 «11 March», 2026-03-12 «Thursday, 12 March»",
                "en | 11 March, Wednesday, 12 March, Thursday | 2026-03-11 «11 March, Wednesday», 2026-03-12 «12 March, Thursday»",
                "de | am 14. März, so dass             | 2026-03-14 «14. März»",
                "fr | 12.03.2026 (jeu)                 | 2026-03-12 «12.03.2026 (jeu»",
                "de | 12. März so früh                 | 2026-03-12 «12. März»",
                "de | 12. März Do um 10                | 2026-03-12 «12. März Do»",
                "en | 11 March (Wednesday), 12 March   | 2026-03-11 «11 March (Wednesday», 2026-03-12 «12 March»",
                "en | 11 March, Thursday, March 12     | 2026-03-11 «11 March», 2026-03-12 «Thursday, March 12»",
                "en | 12 March, the mill, Thursday     | 2026-03-12 «12 March», 2026-03-05 «Thursday»",
                "en | 12 March, Friday 13              | 2026-03-12 «12 March», 2026-03-13 «Friday 13»",
                "en | 12 March, Thursday 19 March      | 2026-03-12 «12 March», 2026-03-19 «Thursday 19 March»",
                "en | Thursday 12 March (Friday)       | 2026-03-12 «Thursday 12 March», 2026-03-06 «Friday»",
                "pl | 24 marca 2026 r. (wtorek)        | 2026-03-24 «24 marca 2026 r. (wtorek»",
            })
    void aWeekdayBehindADateBelongsToItUnlessItBeginsAnother(String language, String text, String days) {
        assertThat(days(text, language)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday to Friday",
                "Monday until Friday",
                "Monday - Friday",
                "Monday – Friday",
                "Mon-Fri",
                "Monday / Tuesday",
                "Monday through Friday",
            })
    void openingHoursNameNoDay(String text) {
        assertThat(days(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday or Friday   | 2026-03-09 «Monday», 2026-03-06 «Friday»",
                "Monday, Friday     | 2026-03-09 «Monday», 2026-03-06 «Friday»",
                "Monday to 12 March | 2026-03-09 «Monday», 2026-03-12 «12 March»",
                "the call - Friday  | 2026-03-06 «Friday»",
                "moved to Friday    | 2026-03-06 «Friday»",
                "Friday - the mill  | 2026-03-06 «Friday»",
                "Friday to the mill | 2026-03-06 «Friday»",
            })
    void weekdaysThatAreNoRangeAreDays(String text, String days) {
        assertThat(days(text, "en")).isEqualTo(days);
    }
}
