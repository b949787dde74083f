package com.havenjob.triage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.reading.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times as people write them, read on Monday, 2 March 2026. */
class DateReadingTest {

    private static final Knowledge KNOWLEDGE = Knowledge.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static DateReading read(String text, String domain, String... languages) {
        return DateReading.of(
                List.of(KNOWLEDGE.tokenizer().tokenize(text)),
                new DateReading.Writer(List.of(languages), domain, TODAY),
                KNOWLEDGE.dates());
    }

    private static String times(String text, String... languages) {
        return read(text, "ostra.example", languages).times().stream()
                .map(time -> time.start()
                        + (time.end() == null ? "" : "-" + time.end())
                        + (time.zone() == null ? "" : " " + time.zone()))
                .collect(Collectors.joining(", "));
    }

    private static String days(String text, String domain, String... languages) {
        return read(text, domain, languages).days().stream()
                .map(day -> day.day().toString())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at 2 pm | 14:00",
                "at 2:30 p.m. | 14:30",
                "at 2:30 PM | 14:30",
                "at 12 am | 00:00",
                "at 12 pm | 12:00",
                "at noon | 12:00",
                "at 4 | 16:00",
                "at 7 | 07:00",
                "at 04:00 | 04:00",
                "at 6:59 | 18:59",
                "10:30:15 | 10:30",
                "20:00-24:00 | 20:00-00:00",
                "10:00-11:30 | 10:00-11:30",
                "10:00 to 11:30 | 10:00-11:30",
                "2-3 pm | 14:00-15:00",
                "11 - 1 pm | 11:00-13:00",
                "11 am - 1 pm | 11:00-13:00",
                "10:00 - 11 | 10:00-11:00",
                "at 10:00 and at 11:00 | 10:00, 11:00",
            })
    void timesAreReadInEnglish(String text, String times) {
        assertThat(times(text, "en")).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "um 14.30 Uhr | de | 14:30",
                "um 10 | de | 10:00",
                "14 Uhr | de | 14:00",
                "von 14 bis 15 Uhr | de | 14:00-15:00",
                "à 14h30 | fr | 14:30",
                "à 14h | fr | 14:00",
                "de 14h à 15h | fr | 14:00-15:00",
                "a las 5 de la tarde | es | 17:00",
                "alle 15 | it | 15:00",
            })
    void timesAreReadInOtherLanguages(String text, String language, String times) {
        assertThat(times(text, "en", language)).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "10:75",
                "at 25",
                "at 10 Downing Street",
                "at 10%",
                "at 5 days",
                "$10:30",
                "version 10.30",
                "10 people",
                "2026"
            })
    void otherNumbersAreNoTimes(String text) {
        assertThat(times(text, "en")).isEmpty();
    }

    @Test
    void aLengthOfTimeIsNoTime() {
        assertThat(times("sous 48 heures", "en", "fr")).isEmpty();
        assertThat(times("sous 12 h", "en", "fr")).isEmpty();
    }

    @Test
    void theZoneBehindATimeBelongsToIt() {
        assertThat(times("10:00 CET", "en")).startsWith("10:00 ").hasSizeGreaterThan(6);
        assertThat(times("10:00 (UTC+2)", "en")).isEqualTo("10:00 +02:00");
        assertThat(times("10:00 (GMT-5)", "en")).isEqualTo("10:00 -05:00");
        assertThat(times("10:00 Europe/Paris", "en")).isEqualTo("10:00 Europe/Paris");
        assertThat(times("10:00-11:00 Europe/Paris", "en")).isEqualTo("10:00-11:00 Europe/Paris");
        assertThat(times("10:00 BREAD", "en")).isEqualTo("10:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 3 April 2026 | 2026-04-03",
                "on April 3, 2026 | 2026-04-03",
                "on April 3rd | 2026-04-03",
                "on Friday, 3 April | 2026-04-03",
                "on 2026-04-03 | 2026-04-03",
                "today | 2026-03-02",
                "tomorrow | 2026-03-03",
                "on Friday | 2026-03-06",
                "on 31 February 2026 | ''",
            })
    void daysAreReadInEnglish(String text, String days) {
        assertThat(days(text, "ostra.example", "en")).isEqualTo(days);
    }

    @Test
    void aDayWithoutAYearIsOfTheNextUnlessItWasJustNow() {
        assertThat(days("on 12 March", "ostra.example", "en")).isEqualTo("2026-03-12");
        assertThat(days("on 12 January", "ostra.example", "en")).isEqualTo("2026-01-12");
        assertThat(days("on 2 December", "ostra.example", "en"))
                .as("ninety days ago")
                .isEqualTo("2025-12-02");
        assertThat(days("on 1 December", "ostra.example", "en")).isEqualTo("2026-12-01");
    }

    @Test
    void numbersAreDayFirstUnlessSomethingSaysOtherwise() {
        assertThat(days("05/06/2026", "ostra.example", "en")).isEqualTo("2026-06-05");
        assertThat(days("05/06/2026 at 2 pm", "ostra.com", "en")).isEqualTo("2026-05-06");
        assertThat(days("05/06/2026 at 2 pm", "ostra.de", "en")).isEqualTo("2026-06-05");
        assertThat(days("05/06/2026 at 14:00", "ostra.com", "en")).isEqualTo("2026-06-05");
        assertThat(days("05/06/2026 at 2 pm", "ostra.com", "en", "fr")).isEqualTo("2026-06-05");
        assertThat(days("25/06/2026", "ostra.example", "en")).isEqualTo("2026-06-25");
        assertThat(days("06/25/2026", "ostra.example", "en")).isEqualTo("2026-06-25");
    }

    @Test
    void theDayOfTheWeekTellsWhichNumberIsTheMonth() {
        assertThat(days("Wednesday, 05/06/2026", "ostra.example", "en")).isEqualTo("2026-05-06");
        assertThat(days("Friday, 05/06/2026", "ostra.com", "en")).isEqualTo("2026-06-05");
    }

    @Test
    void ofTwoReadingsTheOneThatIsSoonIsMeant() {
        assertThat(days("03/04/2026", "ostra.example", "en")).isEqualTo("2026-04-03");
        assertThat(days("03/10/2026", "ostra.example", "en")).isEqualTo("2026-03-10");
        assertThat(days("10/03/2026 at 2 pm", "ostra.com", "en")).isEqualTo("2026-03-10");
    }

    @Test
    void theLineAboveAQuoteDatesNothing() {
        assertThat(days("On Friday, Ann <ann@home.example> wrote:", "ostra.example", "en"))
                .isEmpty();
        assertThat(days("On Friday, Ann wrote:", "ostra.example", "en")).isEqualTo("2026-03-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 people < Ann@ wrote: on Friday          | 2026-03-06",
                "On Friday, Ann <ann@home.example> wrote    | 2026-03-06",
                "On Friday, Ann <ann at home> wrote:        | 2026-03-06",
                "On Friday, ann@home.example <Ann> wrote:   | 2026-03-06",
                "<ann@home.example> wrote on Friday:        | 2026-03-06",
                "On Friday, Ann <ann@home.example> wrote:   | ''",
            })
    void onlyAnAddressInFrontOfAColonMakesTheLineAboveAQuote(String text, String days) {
        assertThat(days(text, "ostra.example", "en")).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reply by 12 March                       | 0",
                "reply by the date of 12 March           | 0",
                "reply by the last of 12 March           | 1",
                "reply by our last working day, 12 March | 2",
                "reply by noon on 12 March               | 1",
                "reply by 10:30 on 12 March              | 0",
                "reply by 10:30 or 11:30 on 12 March     | 1",
                "reply by us at 10:30 there on 12 March  | 2",
                "reply by then, or until 12 March        | 0",
                "reply before us and by them on 12 March | 1",
                "reply on 12 March                       | -1",
                "12 March is the day to reply by         | -1",
                "reply by 10 March or 12 March           | -1",
                "reply, 10 March, by 12 March            | 0",
            })
    void onlyWordsThatSaySomethingLieBetweenAPhraseAndADay(String text, int words) {
        var reading = read(text, "ostra.example", "en");
        var day = reading.days().getLast();

        assertThat(reading.distance(DateCue.BY, day.unit(), day.from()))
                .isEqualTo(words < 0 ? DateReading.NONE : words);
    }

    @Test
    void aDayOfAnotherSentenceIsNoBarrier() {
        var reading = Readout.of("the mill opened on 10 March ¦ please reply by 12 March", "en");

        assertThat(reading.distance(DateCue.BY, 1, reading.days().getLast().from()))
                .isZero();
        assertThat(reading.distance(DateCue.BY, 0, reading.days().getFirst().from()))
                .isEqualTo(DateReading.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Thursday, 12 March 2026 | true  | true",
                "on Friday, 12 March 2026   | true  | false",
                "on 12 March 2026           | true  | false",
                "Wednesday, 05/06/2026      | true  | true",
                "05/06/2026                 | true  | false",
                "on Thursday                | false | false",
                "tomorrow                   | false | false",
            })
    void aDayIsFullWhereItIsADateAndConfirmedWhereItsWeekdayFits(String text, boolean full, boolean confirmed) {
        assertThat(read(text, "ostra.com", "en").days())
                .singleElement()
                .satisfies(day -> assertThat(day.full()).isEqualTo(full))
                .satisfies(day -> assertThat(day.confirmed()).isEqualTo(confirmed));
    }

    @Test
    void aClockOfTwelveHoursAnywhereInTheMailTellsTheOrder() {
        assertThat(days("at 2 pm, not at 14:00, on 05/06/2026", "ostra.com", "en"))
                .isEqualTo("2026-05-06");
        assertThat(days("at 10 am or 14:00 on 05/06/2026", "ostra.com", "en")).isEqualTo("2026-05-06");
        assertThat(days("in the evening of 05/06/2026 at 14:00", "ostra.com", "en"))
                .isEqualTo("2026-06-05");
    }

    @Test
    void withoutTheDayOfTheMailNoSpanEnds() {
        var sentences = List.of(KNOWLEDGE.tokenizer().tokenize("reply within 5 days, on 12 March 2026 or on Friday"));
        var reading = DateReading.of(
                sentences, new DateReading.Writer(List.of("en"), "ostra.example", null), KNOWLEDGE.dates());

        assertThat(reading.spans()).isEmpty();
        assertThat(reading.days())
                .singleElement()
                .satisfies(day -> assertThat(day.day()).hasToString("2026-03-12"));
    }

    @Test
    void aMailOfManyDatesIsReadToAboutTheTwoHundredth() {
        var reading =
                Readout.of("12 March at 10:30 ¦ ".repeat(99) + "13 March ¦ 14 March ¦ 15 March ¦ within 5 days", "en");

        assertThat(reading.times()).hasSize(99);
        assertThat(reading.days())
                .hasSize(101)
                .last()
                .satisfies(day -> assertThat(day.day()).hasToString("2026-03-14"));
        assertThat(reading.spans()).isEmpty();
        assertThat(Readout.of("5 days, 6 days, 7 days ¦ ".repeat(90), "en").spans())
                .hasSize(200);
    }
}
