package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is meant where it is counted from the day of the mail. */
class CountedDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on Thursday                       | 2026-03-05 «Thursday»",
                "en | this Thursday                     | 2026-03-05 «Thursday»",
                "en | this coming Thursday              | 2026-03-05 «Thursday»",
                "en | next Thursday                     | 2026-03-12 «Thursday»",
                "en | the following Thursday            | 2026-03-12 «Thursday»",
                "en | next Monday                       | 2026-03-09 «Monday»",
                "en | this coming Monday                | 2026-03-09 «Monday»",
                "en | Thursday next week                | 2026-03-12 «Thursday»",
                "en | Thursday of next week             | 2026-03-12 «Thursday»",
                "en | Thursday in the next week         | 2026-03-12 «Thursday»",
                "en | next week on Thursday             | 2026-03-12 «Thursday»",
                "en | next week, on the Thursday        | 2026-03-12 «Thursday»",
                "en | next week we bake on Thursday     | 2026-03-05 «Thursday»",
                "en | this week on Thursday             | 2026-03-05 «Thursday»",
                "en | Thursday this week                | 2026-03-05 «Thursday»",
                "en | Thursday of this week             | 2026-03-05 «Thursday»",
                "en | this week, on Thursday            | 2026-03-05 «Thursday»",
                "en | Thursday of the coming week       | 2026-03-12 «Thursday»",
                "en | next week Thursday                | 2026-03-12 «Thursday»",
                "en | Thursday, next steps              | 2026-03-05 «Thursday»",
                "en | next steps Thursday               | 2026-03-05 «Thursday»",
                "en | this week, next Thursday          | 2026-03-12 «Thursday»",
                "en | a good week Thursday              | 2026-03-05 «Thursday»",
                "de | Donnerstag nächster Woche         | 2026-03-12 «Donnerstag»",
                "de | in der nächsten Woche am Donnerstag | 2026-03-12 «Donnerstag»",
                "de | Donnerstag dieser Woche           | 2026-03-05 «Donnerstag»",
                "pt | quinta-feira, esta semana         | 2026-03-05 «quinta-feira»",
                "de | nächste Woche Donnerstag          | 2026-03-12 «Donnerstag»",
                "de | am kommenden Donnerstag           | 2026-03-05 «Donnerstag»",
                "de | am nächsten Donnerstag            | 2026-03-12 «Donnerstag»",
                "fr | la semaine prochaine jeudi        | 2026-03-12 «jeudi»",
                "fr | jeudi semaine prochaine           | 2026-03-12 «jeudi»",
                "es | la semana próxima, jueves         | 2026-03-12 «jueves»",
                "es | el jueves de la semana que viene  | 2026-03-12 «jueves»",
                "es | la semana que viene, el jueves    | 2026-03-12 «jueves»",
                "fr | le jeudi de la semaine prochaine  | 2026-03-12 «jeudi»",
                "es | el próximo jueves                 | 2026-03-05 «jueves»",
            })
    void theWordsAroundAWeekdayTellWhichOneIsMeant(String language, String text, String day) {
        assertThat(days(text, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | today                    | 2026-03-02 «today»",
                "en | we talk tomorrow         | 2026-03-03 «tomorrow»",
                "en | Tomorrow at the mill     | 2026-03-03 «Tomorrow»",
                "en | Time: Tomorrow           | 2026-03-03 «Tomorrow»",
                "en | call – Tomorrow          | 2026-03-03 «Tomorrow»",
                "en | the day after tomorrow   | 2026-03-04 «tomorrow»",
                "en | after the tomorrow       | 2026-03-04 «tomorrow»",
                "en | after a while, tomorrow  | 2026-03-03 «tomorrow»",
                "en | we do as the tomorrow    | 2026-03-03 «tomorrow»",
                "de | wir sprechen morgen      | 2026-03-03 «morgen»",
                "de | übermorgen               | 2026-03-04 «übermorgen»",
                "de | Guten Morgen             | ''",
                "es | hablamos mañana          | 2026-03-03 «mañana»",
                "es | mañana por la mañana     | 2026-03-03 «mañana»",
                "es | pasado mañana            | 2026-03-04 «mañana»",
                "es | por la mañana            | ''",
            })
    void wordsCountDaysFromToday(String language, String text, String day) {
        assertThat(days(text, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thursday at 10am next week       | 2026-03-12 «Thursday»",
                "en | Thursday at 10am this week       | 2026-03-05 «Thursday»",
                "fr | jeudi à 10h la semaine prochaine | 2026-03-12 «jeudi»",
                "en | Thursday at 10am                 | 2026-03-05 «Thursday»",
            })
    void aWeekMayStandBehindTheTime(String language, String text, String day) {
        assertThat(days(text, language)).isEqualTo(day);
    }
}
