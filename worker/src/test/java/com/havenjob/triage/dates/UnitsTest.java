package com.havenjob.triage.dates;

import static com.havenjob.triage.dates.Readout.units;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences are put together again; «¦» is where they were cut. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Wir sprechen am 12. ¦ März um 10 Uhr | Wir sprechen am 12. März um 10 Uhr",
                "de | Wir sprechen am Do. ¦ dem 12. ¦ März | Wir sprechen am Do. dem 12. März",
                "de | Es beginnt am 3. Sept. ¦ oder später  | Es beginnt am 3. Sept. oder später",
                "de | Wir sprechen morgen ca. ¦ zehn Minuten | Wir sprechen morgen ca. zehn Minuten",
                "en | We talk at 2 p.m. ¦ CET | We talk at 2 p.m. CET",
                "en | We talk at 10 a.m. ¦ Paris time | We talk at 10 a.m. Paris time",
                "en | We talk today at no. ¦ 12 Weir Street | We talk today at no. 12 Weir Street",
                "en | We talk on Thurs. ¦ Bring your notes | We talk on Thurs. Bring your notes",
            })
    void aFullStopInsideADateEndsNoSentence(String language, String text, String unit) {
        assertThat(units(text, language)).containsExactly(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Platz für 12. ¦ Danach der März",
                "de | Platz für 12 ¦ März",
                "de | Platz für 123. ¦ März",
                "de | Am Donnerstag. ¦ 12 Leute kommen",
                "de | Platz für 12. ¦ .",
                "en | We talk today. ¦ 12 people come",
                "en | We talk today at the mill. ¦ 12 people come",
                "en | We talk today at sea. ¦ Twelve people come",
                "en | We talk today at noon. ¦ Twelve people come",
                "en | We talk in the morning of 12 March 2027. ¦ April is cold",
                "en | Nothing to see. ¦ 12 people come",
                "en | See no. ¦ 12 people",
                "en | . ¦ 12 people",
                "en | Nothing here ¦ nor here",
            })
    void otherSentencesStayApart(String language, String text) {
        assertThat(units(text, language)).containsExactly(text.split(" ¦ ", -1));
    }

    @Test
    void atMostFourSentencesAreOne() {
        assertThat(units("1 a. ¦ 2 b. ¦ 3 c. ¦ 4 d. ¦ 5 e. ¦ 6 f.", "en"))
                .containsExactly("1 a. 2 b. 3 c. 4 d.", "5 e. 6 f.");
    }

    @Test
    void aMailOfManySentencesIsReadToTheTwoHundredth() {
        var text =
                IntStream.rangeClosed(1, 201).mapToObj(line -> "line " + line).collect(Collectors.joining(" ¦ "));

        assertThat(units(text, "en")).hasSize(200).endsWith("line 199", "line 200");
    }

    @Test
    void onlyASentenceThatMayNameATimeIsLookedAtCloser() {
        assertThat(Stream.of("at 0 there", "at 9 there", "at noon there", "see you tomorrow", "five days", "one week"))
                .allSatisfy(text -> assertThat(firstOf(text).size()).isPositive());
        assertThat(Stream.of("we talk soon", "in March", "une semaine", "at / or :"))
                .allSatisfy(text -> assertThat(firstOf(text).size()).isZero());
    }

    private static Unit firstOf(String text) {
        return Readout.of(text, "en").units().getFirst();
    }
}
