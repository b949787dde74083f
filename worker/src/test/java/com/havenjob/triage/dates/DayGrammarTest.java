package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.days;
import static com.havenjob.triage.dates.Readout.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name a day, and where they end. */
class DayGrammarTest {

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
            })
    void aWeekdayBehindADateBelongsToItUnlessItBeginsAnother(String language, String text, String days) {
        assertThat(days(text, language)).isEqualTo(days);
    }

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
                "it | entro il 14                      | 2026-03-14 «14»",
                "pt | até ao dia 20.                   | 2026-03-20 «20»",
                "es | ¿el 9 a las 10?                  | 2026-03-09 «9»",
                "en | by the 14th                      | 2026-03-14 «14th»",
                "de | bis zum 14.                      | 2026-03-14 «14»",
                "it | entro il 14 %                    | ''",
                "it | il 14                            | ''",
                "pl | 24 marca 2026 r. (wtorek)        | 2026-03-24 «24 marca 2026 r. (wtorek»",
                "en | Thursday at 10am next week       | 2026-03-12 «Thursday»",
                "en | Thursday at 10am this week       | 2026-03-05 «Thursday»",
                "fr | jeudi à 10h la semaine prochaine | 2026-03-12 «jeudi»",
                "en | Thursday at 10am                 | 2026-03-05 «Thursday»",
            })
    void aDayAloneNeedsItsArticleAndAWeekMayStandBehindTheTime(String language, String text, String day) {
        assertThat(Readout.days(text, language)).isEqualTo(day);
    }
}
