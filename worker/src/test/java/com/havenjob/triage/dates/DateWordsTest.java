package com.havenjob.triage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of dates and times mean in which language. */
class DateWordsTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final DateWords words = DateWords.load(List.of("en", "de", "fr"), vocabulary);

    @ParameterizedTest
    @CsvSource({
        "en, March, MONTH, 3",
        "en, dec, MONTH, 12",
        "de, Mär, MONTH, 3",
        "de, MITTWOCH, WEEKDAY, 3",
        "en, tonight, AHEAD, 0",
        "de, übermorgen, AHEAD, 2",
        "fr, quinze, NUMBER, 15",
        "en, noon, NOON, 1",
        "de, uhr, CLOCK, 1",
        "fr, ouvrés, BUSINESS, 1"
    })
    void aWordHasItsMeaningInItsLanguage(String language, String word, Sense sense, int value) {
        assertThat(value(sense, word, language)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "en, mittwoch, WEEKDAY",
        "de, wednesday, WEEKDAY",
        "en, uhr, CLOCK",
        "fr, noon, NOON",
        "en, may, WEEKDAY",
        "en, weir, MONTH",
        "nl, monday, WEEKDAY"
    })
    void itHasNoneInAnother(String language, String word, Sense sense) {
        assertThat(value(sense, word, language)).isEqualTo(-1);
    }

    @Test
    void aMonthWrittenOutIsOneInEveryMailAndAShortOneInItsLanguageOnly() {
        assertThat(value(Sense.MONTH, "mars", "en")).isEqualTo(3);
        assertThat(value(Sense.MONTH, "juin", "de")).isEqualTo(6);
        assertThat(value(Sense.MONTH, "mai", "en")).isEqualTo(-1);
        assertThat(value(Sense.MONTH, "okt", "fr")).isEqualTo(-1);
        assertThat(value(Sense.WEEKDAY, "dienstag", "en")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, thursday, true",
        "en, tomorrow, true",
        "en, noon, true",
        "en, hours, true",
        "en, days, true",
        "en, weeks, true",
        "en, march, false",
        "en, morning, false",
        "en, at, false",
        "en, weir, false",
        "en, donnerstag, false",
        "de, donnerstag, true"
    })
    void someWordsTellThatATimeMayBeNamed(String language, String word, boolean temporal) {
        assertThat(words.isTemporal(words.number(word), words.mask(List.of(language))))
                .isEqualTo(temporal);
    }

    @Test
    void aWordThatCameLaterMeansNothing() {
        int later = vocabulary.add("weir");

        assertThat(words.value(Sense.MONTH, later, words.mask(List.of("en")))).isEqualTo(-1);
        assertThat(words.isTemporal(later, words.mask(List.of("en")))).isFalse();
    }

    @Test
    void eachLanguageIsOneBitAndAnUnknownOneIsNone() {
        assertThat(words.mask(List.of("en"))).isEqualTo(1);
        assertThat(words.mask(List.of("de"))).isEqualTo(2);
        assertThat(words.mask(List.of("fr", "en"))).isEqualTo(5);
        assertThat(words.mask(List.of("eo"))).isZero();
    }

    @Test
    void phrasesAroundDatesAreThoseOfTheLanguagesOfTheMail() {
        var sentence = new Tokenizer(vocabulary).tokenize("Wir bitten um Antwort bis spätestens Freitag");

        assertThat(words.cues(List.of("en", "fr"))).hasSize(2);
        assertThat(words.cues(List.of("de")))
                .singleElement()
                .satisfies(book -> assertThat(book.find(sentence))
                        .extracting(match -> match.meaning())
                        .contains(DateCue.BY, DateCue.DUE));
        assertThat(words.cues(List.of("en")).getFirst().find(sentence)).isEmpty();
    }

    private int value(Sense sense, String word, String language) {
        return words.value(sense, words.number(word), words.mask(List.of(language)));
    }
}
