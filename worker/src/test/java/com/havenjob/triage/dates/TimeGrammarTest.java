package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times of day are read alone, as a range and with a zone. */
class TimeGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | at noon         | 12:00? «noon»",
                "en | 12 noon         | 12:00? «noon»",
                "en | at noon CET     | 12:00 Europe/Paris? «noon»",
                "fr | à midi          | 12:00? «midi»",
                "en | before noon     | ''",
                "en | 11 noon         | ''",
                "en | noon at         | ''",
                "en | noon 12 people  | ''",
            })
    void noonIsATimeWhereSomethingIntroducesIt(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at , 10",
                ": 10",
                "10",
                "at 10%",
                "at 10€",
                "at 10+",
                "at 10 #",
                "at 10,5",
                "at 10-x",
                "at 10x",
                "at 10 12",
                "at 10 Downing Street",
                "at 10 weeks",
                "at 10 days",
                "at 25",
                "at 100",
                "$10:30",
                "€10:30",
                "£10:30",
                "#10:30",
                "=10:30",
                "&10:30",
                "+10:30",
                "3,10:30",
                "4:3:10:30",
                "3.10:30",
                "mill -10:30",
            })
    void numbersOfOtherThingsAreNoTimes(String text) {
        assertThat(times(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Time:10:30", "at:10:30", "(10:30)", "mill-10:30", "mill - 10:30", "mill / 10:30", "$ 10:30"})
    void aMarkThatStandsApartIsNoPartOfTheTime(String text) {
        assertThat(times(text, "en")).isEqualTo("10:30 «10:30»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 9:30-10:30               | 09:30-10:30 «9:30-10:30»",
                "en | 10:00 — 11:30            | 10:00-11:30 «10:00 — 11:30»",
                "en | 10:00 to at 11:30        | 10:00-11:30 «10:00 to at 11:30»",
                "en | 10:00 until 11           | 10:00-11:00 «10:00 until 11»",
                "en | 10:00 until 24           | 10:00-00:00 «10:00 until 24»",
                "en | 20:00-24:00              | 20:00-00:00 «20:00-24:00»",
                "de | 20:00 bis 24 Uhr         | 20:00-00:00 «20:00 bis 24 Uhr»",
                "en | 12:00-24:00              | 12:00-00:00 «12:00-24:00»",
                "de | von 12 bis 24 Uhr        | 12:00-00:00 «12 bis 24 Uhr»",
                "de | von 20 bis 24 Uhr        | 20:00-00:00 «20 bis 24 Uhr»",
                "de | um 24 Uhr                | ''",
                "de | bis 24:00 Uhr            | ''",
                "en | 10:00 until 25           | 10:00 «10:00»",
                "en | 10:00 to 11 Mills        | 10:00 «10:00»",
                "en | 10:00 to 11 days         | 10:00 «10:00»",
                "en | 10:00 - 112              | 10:00 «10:00»",
                "en | 10:00 to                 | 10:00 «10:00»",
                "en | 10:00 to at at at 11:30  | 10:00 «10:00», 11:30 «11:30»",
                "en | at 10 to 11:30           | 10:00-11:30 «10 to 11:30»",
                "en | at 10 to at 11           | 10:00-11:00? «10 to at 11»",
                "en | at 10 to 11              | 10:00? «10»",
                "en | at 10 - 11 am            | 10:00-11:00 «10 - 11 am»",
                "en | 10:00 CET - 11:30 CET    | 10:00-11:30 Europe/Paris «10:00 CET - 11:30 CET»",
                "en | 10:00 CET to 11:30       | 10:00-11:30 Europe/Paris «10:00 CET to 11:30»",
                "en | 9 am ET - 11 am          | 09:00-11:00 America/New_York «9 am ET - 11 am»",
                "en | 2-3 pm                   | 14:00-15:00 «2-3 pm»",
                "en | 3 - 4 in the afternoon   | 15:00-16:00 «3 - 4 in the afternoon»",
                "en | 11-1 pm                  | 11:00-13:00 «11-1 pm»",
                "en | 12-12 pm                 | 12:00-12:00 «12-12 pm»",
                "en | 11 am-1 pm               | 11:00-13:00 «11 am-1 pm»",
                "en | 11:00 - 1:00 pm          | 11:00-13:00 «11:00 - 1:00 pm»",
                "en | 10 pm - 11 am            | 22:00-11:00 «10 pm - 11 am»",
                "en | 9 to 10:30               | 09:00-10:30 «9 to 10:30»",
                "en | 06 to 10:30              | 06:00-10:30 «06 to 10:30»",
                "en | 6 to 19:30               | 18:00-19:30 «6 to 19:30»",
                "fr | de 14 à 15h              | 14:00-15:00 «14 à 15h»",
                "fr | de 14h à 15h             | 14:00-15:00 «14h à 15h»",
                "de | von 14 bis 15 Uhr        | 14:00-15:00 «14 bis 15 Uhr»",
                "de | 10 - 12 Uhr              | 10:00-12:00 «10 - 12 Uhr»",
                "es | de 10 a 11 horas         | 10:00-11:00 «10 a 11 horas»",
                "en | 9 to 5                   | ''",
                "en | 9 to at 5                | 17:00? «5»",
                "en | 25 to 26 pm              | ''",
            })
    void aRangeIsOneTimeWithAnEnd(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 10:00 CET                | 10:00 Europe/Paris «10:00 CET»",
                "en | 10:00, CET               | 10:00 Europe/Paris «10:00, CET»",
                "en | 10:00 , (CET)            | 10:00 Europe/Paris «10:00 , (CET»",
                "en | 10:00 (CET+1)            | 10:00 +01:00 «10:00 (CET+1»",
                "en | 10:00 UTC+2 at the mill  | 10:00 +02:00 «10:00 UTC+2»",
                "en | 10:00 UTC-5              | 10:00 -05:00 «10:00 UTC-5»",
                "en | 10:00 GMT-05:00          | 10:00 -05:00 «10:00 GMT-05:00»",
                "en | 10:00 (GMT+05:30)        | 10:00 +05:30 «10:00 (GMT+05:30»",
                "en | 10:00 UTC−3:30           | 10:00 -03:30 «10:00 UTC−3:30»",
                "en | 10:00 UTC+2:00           | 10:00 +02:00 «10:00 UTC+2:00»",
                "en | 10:00 UTC+2:99           | 10:00 +02:00 «10:00 UTC+2»",
                "en | 10:00 UTC - 11:00        | 10:00-11:00 Etc/UTC «10:00 UTC - 11:00»",
                "en | 10:00 GMT-10             | 10:00 -10:00 «10:00 GMT-10»",
                "en | 09:00 GMT-10:00          | 09:00-10:00 Etc/GMT «09:00 GMT-10:00»",
                "en | 10:00 GMT-11:00          | 10:00-11:00 Etc/GMT «10:00 GMT-11:00»",
                "en | 10:00 CET-11:00          | 10:00-11:00 Europe/Paris «10:00 CET-11:00»",
                "en | 10:00 (UTC-5)            | 10:00 -05:00 «10:00 (UTC-5»",
                "en | 10:00 UTC+14             | 10:00 +14:00 «10:00 UTC+14»",
                "en | 10:00 UTC+15             | 10:00 Etc/UTC «10:00 UTC»",
                "en | 10:00 UTC+0              | 10:00 Z «10:00 UTC+0»",
                "en | 10:00 UTC 2              | 10:00 Etc/UTC «10:00 UTC»",
                "en | 10:00 GMT+100            | 10:00 Etc/GMT «10:00 GMT»",
                "en | 10:00Z                   | 10:00 Etc/UTC «10:00Z»",
                "en | 10:00 (Europe/Paris)     | 10:00 Europe/Paris «10:00 (Europe/Paris»",
                "en | 10:00 Nowhere/Weir       | 10:00 «10:00»",
                "en | 10:00 cet                | 10:00 «10:00»",
                "en | 10:00 at the mill, CET   | 10:00 «10:00»",
                "en | 2 pm ET, 11 am PT        | 14:00 America/New_York «2 pm ET», 11:00 America/Los_Angeles «11 am PT»",
                "de | 10 Uhr MEZ               | 10:00 Europe/Berlin «10 Uhr MEZ»",
                "de | 10:00 Uhr (MEZ)          | 10:00 Europe/Berlin «10:00 Uhr (MEZ»",
                "de | 14:30 (Uhr MEZ)          | 14:30 Europe/Berlin «14:30 (Uhr MEZ»",
                "de | 14:30, Uhr (MEZ)         | 14:30 Europe/Berlin «14:30, Uhr (MEZ»",
            })
    void aZoneStandsBehindItsTime(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | um halb zehn          | 09:30 «halb zehn»",
                "de | um halb 1             | 12:30 «halb 1»",
                "de | halb zehn             | ''",
                "nl | om half drie          | 14:30 «half drie»",
            })
    void hoursAreHalvedAsPeopleSayThem(String language, String text, String time) {
        assertThat(times(text, language)).isEqualTo(time);
    }
}
