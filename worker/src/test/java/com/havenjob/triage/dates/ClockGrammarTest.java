package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers and words are hours and minutes, and where they end. */
class ClockGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 00:00           | 00:00 «00:00»",
                "en | 23:59           | 23:59 «23:59»",
                "en | 24:00           | ''",
                "en | 10:00           | 10:00 «10:00»",
                "en | 10:59           | 10:59 «10:59»",
                "en | 10:30:15        | 10:30 «10:30:15»",
                "en | 10:30:15 CET    | 10:30 Europe/Paris «10:30:15 CET»",
                "en | 10:30:00.       | 10:30 «10:30:00»",
                "en | 10:30: 15 mills | 10:30 «10:30»",
                "en | 10:30 :15       | 10:30 «10:30»",
                "en | 10:30:mill      | 10:30 «10:30»",
                "en | 10:30 hrs       | 10:30 «10:30 hrs»",
                "de | 10:30 Uhr       | 10:30 «10:30 Uhr»",
                "de | 10:30:15 Uhr    | 10:30 «10:30:15 Uhr»",
                "fr | 10:30 h         | 10:30 «10:30 h»",
                "fr | 10:30 h 12      | 10:30 «10:30»",
                "en | 24:30           | ''",
                "en | 24:01           | ''",
                "en | 25:00           | ''",
                "en | 10:60           | ''",
                "en | 10:5            | ''",
                "en | 10:005          | ''",
                "en | 10 :30          | ''",
                "en | 10: 30          | ''",
                "en | 110:30          | ''",
            })
    void hoursAndMinutesStandRoundAColon(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | at 10.30           | 10:30 «10.30»",
                "en | @ 10.30            | 10:30 «10.30»",
                "en | 10.30 am           | 10:30 «10.30 am»",
                "en | 10.30 in the evening | 22:30 «10.30 in the evening»",
                "de | 10.30 Uhr          | 10:30 «10.30»",
                "fr | 14.30 h            | 14:30 «14.30»",
                "en | 10.30              | ''",
                "en | 10.30 mills        | ''",
                "en | 10. 30 in the evening | ''",
                "en | 10 .30 in the evening | ''",
            })
    void hoursAndMinutesStandRoundAFullStopWhereSomethingTellsTheTime(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14h30        | 14:30 «14h30»",
                "14h00        | 14:00 «14h00»",
                "14h59        | 14:59 «14h59»",
                "14 h 30      | 14:30 «14 h 30»",
                "14h          | 14:00 «14h»",
                "14h60        | 14:00 «14h»",
                "14h5         | 14:00 «14h»",
                "14h à Ostra  | 14:00 «14h»",
                "24h00        | ''",
                "22h-24h00    | 22:00-00:00 «22h-24h00»",
                "24h30        | ''",
                "24h          | ''",
                "à 12 h       | 12:00 «12 h»",
                "10h - 12 h   | 10:00-12:00 «10h - 12 h»",
                "jusqu'à 12 h | 12:00 «12 h»",
                "sous 12 h    | ''",
                "7h           | 07:00 «7h»",
                "6h30         | 18:30? «6h30»",
                "5h           | 17:00? «5h»",
                "à 5h         | 17:00 «5h»",
            })
    void aLetterStandsBetweenHoursAndMinutes(String text, String time) {
        assertThat(times(text, "fr")).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 10 Uhr             | 10:00 «10 Uhr»",
                "de | 0 Uhr              | 00:00? «0 Uhr»",
                "de | 23 Uhr             | 23:00 «23 Uhr»",
                "de | 7 Uhr              | 07:00 «7 Uhr»",
                "de | 6 Uhr              | 18:00? «6 Uhr»",
                "de | um 6 Uhr           | 18:00 «6 Uhr»",
                "de | um 10 Uhr morgens  | 10:00 «10 Uhr morgens»",
                "en | 9 o'clock in the evening | 21:00 «9 o'clock in the evening»",
                "nl | om 14 uur          | 14:00 «14 uur»",
                "nl | 10 tot 12 uur      | 10:00-12:00 «10 tot 12 uur»",
                "nl | dinsdag – 14 uur   | 14:00 «14 uur»",
                "nl | 14 uur             | ''",
                "nl | binnen 24 uur      | ''",
                "fr | à 10 heures        | 10:00 «10 heures»",
                "fr | 10 heures          | ''",
                "fr | de 10 à 12 heures  | 10:00-12:00 «10 à 12 heures»",
                "en | 12 hours           | ''",
            })
    void aWordBehindAnHourMakesItATimeUnlessItCountsHours(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 am                    | 01:00 «1 am»",
                "en | 12 am                   | 00:00 «12 am»",
                "en | 12 pm                   | 12:00 «12 pm»",
                "en | 1 pm                    | 13:00 «1 pm»",
                "en | 2pm                     | 14:00 «2pm»",
                "en | 2 (pm)                  | 14:00 «2 (pm»",
                "en | 2 p.m.                  | 14:00 «2 p.m.»",
                "en | 2 p.m. CET              | 14:00 Europe/Paris «2 p.m. CET»",
                "en | 2 p. m.                 | 14:00 «2 p. m.»",
                "en | 2 p. m                  | 14:00 «2 p. m»",
                "en | 2 P. M. at the mill     | 14:00 «2 P. M.»",
                "en | 10 a. m. at the mill    | 10:00 «10 a. m.»",
                "en | 10 A. M. at the mill    | 10:00 «10 A. M.»",
                "en | 10 am.                  | 10:00 «10 am»",
                "en | 10 am. CET              | 10:00 «10 am»",
                "en | 10 in the morning       | 10:00 «10 in the morning»",
                "en | 2 of the afternoon      | 14:00 «2 of the afternoon»",
                "en | 2:30 in the afternoon   | 14:30 «2:30 in the afternoon»",
                "en | 12:30 in the morning    | 00:30 «12:30 in the morning»",
                "nl | 10 's ochtends          | 10:00 «10 's ochtends»",
                "nl | 3 's middags            | 15:00 «3 's middags»",
                "es | a las 10 de la mañana   | 10:00 «10 de la mañana»",
                "es | a las 3 de la tarde     | 15:00 «3 de la tarde»",
                "de | 10 am Vormittag         | 10:00 «10 am Vormittag»",
                "en | 0 pm                    | ''",
                "en | 13 pm                   | ''",
                "en | 2 a. b.                 | ''",
                "en | 2 x. m.                 | ''",
                "en | 2 p m                   | ''",
                "en | 2 p, m                  | ''",
                "en | 2 p.                    | ''",
                "en | 2 p                     | ''",
            })
    void aHalfOfTheDayBehindANumberMakesItATime(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | um 10 am Montag      | 10:00? «10» | 2026-03-09 «Montag»",
                "de | um 10 am 12. März    | 10:00? «10» | 2026-03-12 «12. März»",
                "de | um 10 Uhr morgen     | 10:00 «10 Uhr» | 2026-03-03 «morgen»",
                "de | um 10 morgen         | 10:00? «10» | 2026-03-03 «morgen»",
                "es | a las 10 mañana      | 10:00? «10» | 2026-03-03 «mañana»",
                "en | at 10am Monday       | 10:00 «10am» | 2026-03-09 «Monday»",
                "en | at 10 Friday         | 10:00? «10» | 2026-03-06 «Friday»",
            })
    void aWordThatIsAlsoHalfOfADayBelongsToTheDayBehindIt(String language, String text, String time, String day) {
        assertThat(times(text, language)).isEqualTo(time);
        assertThat(Readout.days(text, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | at 10                | 10:00? «10»",
                "en | at: 10               | 10:00? «10»",
                "de | ca. 10               | 10:00? «10»",
                "en | @10                  | 10:00? «10»",
                "en | around 10            | 10:00? «10»",
                "en | at 10, at the mill   | 10:00? «10»",
                "en | at 10)               | 10:00? «10»",
                "en | at 10 .              | 10:00? «10»",
                "en | at 10 downing street | 10:00? «10»",
                "de | um 10 Herr Quill     | 10:00? «10»",
                "en | at 10 CET            | 10:00 Europe/Paris? «10 CET»",
                "en | at 10 - the mill     | 10:00? «10»",
                "en | at 0                 | 00:00? «0»",
                "en | at 1                 | 13:00? «1»",
                "en | at 6                 | 18:00? «6»",
                "en | at 7                 | 07:00? «7»",
                "en | at 06                | 06:00? «06»",
                "en | 6:59                 | 18:59 «6:59»",
                "en | 06:59                | 06:59 «06:59»",
                "en | 1:00                 | 13:00 «1:00»",
                "en | 0:30                 | 00:30 «0:30»",
            })
    void aBareNumberBehindAWordForAtIsATimeBesideADay(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | alle 17,30            | 17:30 «17,30»",
                "de | ab 9,50 €             | ''",
                "de | ab 9,50 Euro          | ''",
                "de | mit 9,50              | ''",
                "es | a las 4 y media       | 16:30 «4 y media»",
                "it | alle 9 e 30           | 09:30 «9 e 30»",
                "it | alle 9 e 31           | 09:00? «9»",
                "fr | à 9 heures et demie   | 09:30 «9 heures et demie»",
            })
    void minutesStandBehindACommaOrInWords(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }
}
