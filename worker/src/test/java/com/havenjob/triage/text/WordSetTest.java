package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The set of our own answers as any other does, with the questions that only it knows. */
class WordSetTest {

    @Test
    void setHasItsWordsAndNoOthers() {
        var words = WordSet.of("baker", "cook", "baker", "");

        assertThat(words).isEqualTo(Set.of("baker", "cook", ""));
        assertThat(words.contains("bake")).isFalse();
        assertThat(words.contains(null)).isFalse();
        assertThat(WordSet.of().contains("")).isFalse();
    }

    @Test
    void wordsWithTheSameHashAreToldApart() {
        var words = WordSet.of("Aa");

        assertThat(words.hasHash("BB".hashCode())).isTrue();
        assertThat(words.contains("BB")).isFalse();
        assertThat(words.hasHash("cook".hashCode())).isFalse();
    }

    @Test
    void largeSetLosesNoWord() {
        var words = WordSet.of(IntStream.range(0, 5_000).mapToObj(Integer::toString));

        assertThat(words).hasSize(5_000).allMatch(words::contains);
        assertThat(words.contains("5000")).isFalse();
    }

    @Test
    void partsOfTextAreAskedForWhereTheyStand() {
        var words = WordSet.of("cook", "night baker");
        String text = "a cook and night baker";

        assertThat(words.containsPart(text, 2, 6)).isTrue();
        assertThat(words.containsPart(text, 2, 5)).isFalse();
        assertThat(words.containsPart(text, 11, 22)).isTrue();
        assertThat(words.containsPart(text, 0, 22)).isFalse();
        assertThat(words.hasEndingOfPart(text, 0, 6, 2)).isTrue();
        assertThat(words.hasEndingOfPart(text, 0, 6, 3)).isFalse();
        assertThat(words.hasEndingOfPart(text, 3, 6, 0)).isFalse();
    }

    @Test
    void endingsAreFoundWithEnoughInFrontOfThem() {
        var endings = WordSet.of(Stream.of("leiter", "chauffeur"));

        assertThat(endings.hasEndingOf("bauleiter", 2)).isTrue();
        assertThat(endings.hasEndingOf("bauleiter", 4)).isFalse();
        assertThat(endings.hasEndingOf("leiter", 0)).isTrue();
        assertThat(endings.hasEndingOf("leiter", 1)).isFalse();
        assertThat(endings.hasEndingOf("bauleiterin", 0)).isFalse();
        assertThat(endings.hasEndingOf("", 0)).isFalse();
    }

    @Test
    void everyWordHasAPlaceOfItsOwn() {
        var words = WordSet.of("Aa", "BB", "loaf", "flour");

        assertThat(words.stream().map(words::place))
                .doesNotHaveDuplicates()
                .allMatch(place -> place >= 0 && place < words.places());
        assertThat(words.place("crumb")).isNegative();
        assertThat(WordSet.of().place("loaf")).isNegative();
    }

    @Test
    void tokensAreAskedForAsTheyAreFolded() {
        var sentence = new Tokenizer(new Vocabulary()).tokenize("Geschäftsführer: Anna");

        assertThat(sentence.isOneOf(0, WordSet.of("geschaftsfuhrer"))).isTrue();
        assertThat(sentence.isOneOf(2, WordSet.of("anna"))).isTrue();
        assertThat(sentence.isOneOf(2, WordSet.of("geschaftsfuhrer"))).isFalse();
        assertThat(sentence.placeIn(2, WordSet.of("anna")))
                .isEqualTo(WordSet.of("anna").place("anna"));
        assertThat(sentence.placeIn(0, WordSet.of("anna"))).isNegative();
    }
}
