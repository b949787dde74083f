package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void everyWordIsToldOnceAndFolded() {
        var wording = Wording.of(
                saying("Hélas, the loaf", "THE loaf?").under("Re: The Loaf!").reading());

        assertThat(wording.inText()).containsExactlyInAnyOrder("helas", "the", "loaf", "?");
        assertThat(wording.inSubject()).containsExactlyInAnyOrder("re", "the", "loaf", "!");
    }

    @Test
    void whatIsQuotedIsSomebodyElses() {
        assertThat(Wording.of(saying("loaf").quoting("flour").reading()).inText())
                .containsExactly("loaf");
    }

    @Test
    void numbersAndAddressesAreNoWords() {
        assertThat(Wording.of(saying("call 5550199 or m2x at ola@mill.example").reading())
                        .inText())
                .contains("call", "or", "at")
                .noneMatch(word -> word.chars().anyMatch(Character::isDigit) || word.contains("@"));
    }

    @Test
    void aLongMailIsReadSoFar() {
        var long40 = saying().andSentences(39).andSaying("loaf", "flour").reading();

        assertThat(Wording.of(long40).inText()).contains("loaf").doesNotContain("flour");
    }

    @Test
    void wordsWithACapitalMayBeNames() {
        assertThat(Wording.withoutNames(
                        saying("Dear Edda", "the dear loaf of Ola").reading()))
                .containsExactlyInAnyOrder("the", "dear", "loaf", "of");
    }

    /** Marks that become words when folded, and words that become marks. */
    @Test
    void aModelFindsJustTheWordsThatWereCounted() {
        for (String text :
                List.of("loaf？ ！ № ⓐ ﬁne ½ x² İki", "Loaf! a no fine ?", "loaf's o'clock ola@mill.example 24h")) {
            var reading = saying(text).under(text).reading();
            var wording = Wording.of(reading);
            var weights = new HashMap<String, double[]>();
            for (String word : List.of("loaf", "?", "!", "no", "a", "fine", "x2", "iki", "loaf's", "24h")) {
                if (word.equals("?") || word.equals("!") || word.chars().allMatch(Character::isLetter)) {
                    weights.put(word, new double[] {1});
                }
            }
            long known = wording.inText().stream().filter(weights::containsKey).count();
            double[] scores = new double[1];
            new WordWeights(Map.of(), weights).addTo(scores, reading);

            assertThat(scores[0]).as(text).isCloseTo(known * WordWeights.share((int) known), within(1e-9));
        }
    }
}
