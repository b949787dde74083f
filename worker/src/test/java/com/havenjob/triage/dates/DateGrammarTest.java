package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.days;
import static com.havenjob.triage.dates.Readout.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words and numbers name the day of a month, and where they end. */
class DateGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the offer of 12 March           | 2026-03-12 «12 March»",
                "en | starts on 12th of March 2027    | 2027-03-12 «12th of March 2027»",
                "en | starts on the 1st of the March  | 2026-03-01 «1st of the March»",
                "en | starts on 1 March 2027          | 2027-03-01 «1 March 2027»",
                "en | starts on 31 December 2027      | 2027-12-31 «31 December 2027»",
                "en | starts on 3 January 2027        | 2027-01-03 «3 January 2027»",
                "en | starts on 12 March, 2027        | 2027-03-12 «12 March, 2027»",
                "en | starts on 12 March 2027: bring  | 2027-03-12 «12 March 2027»",
                "en | starts on 12 March 2027: 30 men | 2027-03-12 «12 March 2027»",
                "en | starts on 12-Mar-2027           | 2027-03-12 «12-Mar-2027»",
                "en | starts on 12/Mar/2027           | 2027-03-12 «12/Mar/2027»",
                "de | ab 12. März 2027                | 2027-03-12 «12. März 2027»",
                "es | el 12 de marzo de 2027          | 2027-03-12 «12 de marzo de 2027»",
                "fr | le 1er avril 2027               | 2027-04-01 «1er avril 2027»",
            })
    void aDayStandsBeforeItsMonth(String language, String text, String day) {
        assertThat(days(text, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 12-Mar-27              | 2027-03-12 «12-Mar-27»",
                "on 12/Mar/27              | 2027-03-12 «12/Mar/27»",
                "on 12 March '27           | 2027-03-12 «12 March '27»",
                "on 12 March ’27           | 2027-03-12 «12 March ’27»",
                "on 12 March 27 people     | 2026-03-12 «12 March»",
                "on 12 March - 27 people   | 2026-03-12 «12 March»",
                "on 12 March -27 degrees   | 2026-03-12 «12 March»",
                "on 12 March- 27 people    | 2026-03-12 «12 March»",
                "on 12 March-270 people    | 2026-03-12 «12 March»",
                "on 12 March-and 27 people | 2026-03-12 «12 March»",
                "on 12 March 'all' 27      | 2026-03-12 «12 March»",
                "on 12 March ’all’         | 2026-03-12 «12 March»",
                "on 12-Mar- 27 people      | 2026-03-12 «12-Mar»",
                "on 12 March-              | 2026-03-12 «12 March»",
                "on 12 March               | 2026-03-12 «12 March»",
            })
    void aYearOfTwoDigitsIsOneOnlyBehindItsMark(String text, String day) {
        assertThat(days(text, "en")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 12 March 10:30  | 2026-03-12 «12 March»   | 10:30 «10:30»",
                "on 12 March, 20:15 | 2026-03-12 «12 March»   | 20:15 «20:15»",
                "on March 12, 11:30 | 2026-03-12 «March 12»   | 11:30 «11:30»",
                "12 March 2027: 11:30 | 2027-03-12 «12 March 2027» | 11:30 «11:30»",
                "on March 12 at 9   | 2026-03-12 «March 12»   | 09:00? «9»",
                "2027-04-03T10:30   | 2027-04-03 «2027-04-03» | 10:30 «10:30»",
                "2027-04-03 14:30   | 2027-04-03 «2027-04-03» | 14:30 «14:30»",
            })
    void aTimeBehindADayIsNotItsYear(String text, String day, String time) {
        assertThat(days(text, "en")).isEqualTo(day);
        assertThat(times(text, "en")).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 12th, 2027        | 2027-03-12 «March 12th, 2027»",
                "March 12, 2027          | 2027-03-12 «March 12, 2027»",
                "March 12, 2027: bring   | 2027-03-12 «March 12, 2027»",
                "March 12, 2027:         | 2027-03-12 «March 12, 2027»",
                "March 12 2027           | 2027-03-12 «March 12 2027»",
                "March 12 of 2027        | 2027-03-12 «March 12 of 2027»",
                "March 12, 1030 people   | 2026-03-12 «March 12»",
                "Mar 12                  | 2026-03-12 «Mar 12»",
                "Mar. 12                 | 2026-03-12 «Mar. 12»",
                "Mar-12-2027             | 2027-03-12 «Mar-12-2027»",
                "Mar/12/2027             | 2027-03-12 «Mar/12/2027»",
                "june 4                  | 2026-06-04 «june 4»",
                "March 4th               | 2026-03-04 «March 4th»",
                "March 4 th              | 2026-03-04 «March 4»",
                "on March the 4th        | 2026-03-04 «March the 4th»",
                "March 1                 | 2026-03-01 «March 1»",
                "March 31                | 2026-03-31 «March 31»",
                "October 31              | 2026-10-31 «October 31»",
                "January 31              | 2026-01-31 «January 31»",
                "March 10: thirty people | 2026-03-10 «March 10»",
                "March 10 :30            | 2026-03-10 «March 10»",
                "March 10: 30 people     | 2026-03-10 «March 10»",
                "March 10:x              | 2026-03-10 «March 10»",
            })
    void aMonthStandsBeforeItsDay(String text, String day) {
        assertThat(days(text, "en")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 0",
                "March 32",
                "0 March",
                "32 March",
                "12 th March",
                "12 stations March",
                "123 March",
                "March 10:30",
                "March 10:00 am",
                "you may 4 times",
                "we mar 12 mills",
                "in March 2027",
                "March the fourth",
                "all March",
                "all of March of",
            })
    void aMonthAloneIsNoDay(String text) {
        assertThat(days(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-04-03  | 2027-04-03 «2027-04-03»",
                "2027/04/03  | 2027-04-03 «2027/04/03»",
                "2027.04.03  | 2027-04-03 «2027.04.03»",
                "2027-4-3    | 2027-04-03 «2027-4-3»",
                "2027-01-01  | 2027-01-01 «2027-01-01»",
                "2027-12-31  | 2027-12-31 «2027-12-31»",
                "2000-04-03  | 2000-04-03 «2000-04-03»",
                "2099-04-03  | 2099-04-03 «2099-04-03»",
                "1999-04-03  | ''",
                "2100-04-03  | ''",
                "2027-13-03  | ''",
                "2027-12-32  | ''",
                "2027-00-03  | ''",
                "2027-04-00  | ''",
                "2027-004-03 | ''",
                "2027-04     | ''",
                "2027- 04-03 | ''",
                "2027-04- 03 | ''",
                "2027 04 03  | ''",
            })
    void aYearStandsBeforeMonthAndDay(String text, String day) {
        assertThat(days(text, "en")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.03.2027         | 2027-03-12 «12.03.2027»",
                "12/03/2027         | 2027-03-12 «12/03/2027»",
                "12-03-2027         | 2027-03-12 «12-03-2027»",
                "12/03/27           | 2027-03-12 «12/03/27»",
                "12. 3. 2027        | 2027-03-12 «12. 3. 2027»",
                "(12/03/2027)       | 2027-03-12 «12/03/2027»",
                "[12/03/2027]       | 2027-03-12 «12/03/2027»",
                "on:12/03/2027      | 2027-03-12 «12/03/2027»",
                "call,12/03/2027    | 2027-03-12 «12/03/2027»",
                "1/1/2027           | 2027-01-01 «1/1/2027»",
                "12/12/2027         | 2027-12-12 «12/12/2027»",
                "31/12/2027         | 2027-12-31 «31/12/2027»",
                "12/31/2027         | 2027-12-31 «12/31/2027»",
                "12-31-2027         | 2027-12-31 «12-31-2027»",
                "12/03/20           | 2020-03-12 «12/03/20»",
                "12/03/69           | 2069-03-12 «12/03/69»",
                "12/03/2027 at noon | 2027-03-12 «12/03/2027»",
            })
    void aDayIsWrittenInNumbers(String text, String day) {
        assertThat(days(text, "en")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/03/19",
                "12/03/70",
                "12/03/5",
                "12/03/127",
                "12/03-2027",
                "12/03 /2027",
                "12/ 03/2027",
                "12- 03-2027",
                "12 .03.2027",
                "v1.2.2027",
                "A12/03/2027",
                "x-12/03/2027",
                "0/1/2027",
                "1/0/2027",
                "13/13/2027",
                "12.31.2027",
                "32/12/2027",
                "12/32/2027",
                "112/03/2027",
                "12/103/2027",
                "12",
                "12/",
                "12.",
            })
    void otherNumbersAreNoDays(String text) {
        assertThat(days(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | am 12.03. um 10          | 2026-03-12 «12.03.»",
                "de | 12.03. Weststraße        | 2026-03-12 «12.03.»",
                "de | 12.03.                   | 2026-03-12 «12.03.»",
                "de | Version 12.03.4.1        | ''",
                "de | Preis 12.03              | ''",
                "de | Freitag 13.03            | 2026-03-13 «Freitag 13.03»",
                "de | Freitag, 13.03           | 2026-03-13 «Freitag, 13.03»",
                "de | Freitag den 13.03        | 2026-03-13 «Freitag den 13.03»",
                "de | Freitag, den 1.5 Tage    | 2026-03-06 «Freitag»",
                "de | Freitag, den 13.03       | 2026-03-13 «Freitag, den 13.03»",
                "de | Freitag (13.03)          | 2026-03-13 «Freitag (13.03»",
                "de | Freitag 13.03,           | 2026-03-13 «Freitag 13.03»",
                "en | on 12/03                 | 2026-03-12 «12/03»",
                "en | on 12/03)                | 2026-03-12 «12/03»",
                "en | on 12/03, at the mill    | 2026-03-12 «12/03»",
                "en | on 12/03; at the mill    | 2026-03-12 «12/03»",
                "en | on 12/03 at the mill     | 2026-03-12 «12/03»",
                "en | on 1/1 at the mill       | 2026-01-01 «1/1»",
                "en | Thursday 12/03           | 2026-03-12 «Thursday 12/03»",
                "en | Thursday, 12/03          | 2026-03-12 «Thursday, 12/03»",
                "en | on 12/03x                | ''",
                "en | on 12/03-14              | ''",
                "en | on 12-03                 | ''",
                "en | 12/03                    | ''",
                "en | mill 12/03               | ''",
                "en | rated 12/03 at the mill  | ''",
            })
    void aDayInNumbersWithoutItsYearNeedsWordsAroundIt(String language, String text, String day) {
        assertThat(days(text, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | entro il 14                      | 2026-03-14 «14»",
                "pt | até ao dia 20.                   | 2026-03-20 «20»",
                "es | ¿el 9 a las 10?                  | 2026-03-09 «9»",
                "en | by the 14th                      | 2026-03-14 «14th»",
                "de | bis zum 14.                      | 2026-03-14 «14»",
                "it | entro il 14 %                    | ''",
                "it | il 14                            | ''",
            })
    void aDayAloneNeedsItsArticle(String language, String text, String day) {
        assertThat(days(text, language)).isEqualTo(day);
    }
}
