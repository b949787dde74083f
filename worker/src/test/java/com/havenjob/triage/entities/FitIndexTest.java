package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitIndexTest {

    private final List<EntityExample> examples = new ArrayList<>();

    private void mails(
            int number, String body, @Nullable String title, @Nullable String company, @Nullable String location) {
        for (int i = 0; i < number; i++) {
            var mail = WrittenMail.saying(body).about("Hello").from("Edda <edda@mail" + examples.size() + ".example>");
            examples.add(EntityExample.of(mail.reading(), new Tokenizer(new Vocabulary()), title, company, location));
        }
    }

    private void mails(int number, String body) {
        mails(number, body, null, null, null);
    }

    private FitIndex index() {
        var index = FitIndex.of(examples);
        index.passages(examples);
        return index;
    }

    /** «-1 word at»: a trait of the token in front. */
    private Set<String> features() {
        var features = new HashSet<String>();
        index().forEach((trait, offset, feature) -> features.add(offset + " " + trait));
        return features;
    }

    @Test
    void onlyWordsOfManyMailsBecomeFeatures() {
        mails(12, "We bake loaves.");
        mails(2, "We knead knead knead knead knead dough.");

        assertThat(features())
                .contains("0 word bake", "-1 word bake", "1 word bake", "0 word loaves", "1 word .")
                .doesNotContain("0 word knead", "-1 word knead", "0 word dough");
    }

    @Test
    void whatOneSenderRepeatsIsNoFeature() {
        var mail = WrittenMail.saying("We bake loaves.").about("Hello").from("Edda <edda@mail.example>");
        for (int i = 0; i < 12; i++) {
            examples.add(EntityExample.of(mail.reading(), new Tokenizer(new Vocabulary()), null, null, null));
        }

        assertThat(features()).doesNotContain("0 word bake", "0 word loaves");
    }

    @Test
    void namesNumbersAndAddressesAreNoFeaturesWhoeverWritesThem() {
        mails(12, "Ask Vesterholt or Tiltmore's desk for 23wd4711 at ostra.example, she bakes.");
        mails(40, "Die Stelle ist frei.");

        assertThat(features())
                .contains("0 word bakes", "0 word desk")
                .as("nouns that very many write with a capital")
                .contains("0 word stelle")
                .noneMatch(feature -> feature.contains("vesterholt")
                        || feature.contains("tiltmore")
                        || feature.contains("4711")
                        || feature.contains("ostra"));
    }

    @Test
    void wordsThatStandMostlyInNamesOfCompaniesAndTownsAreNoFeatures() {
        mails(12, "We bake at Tiltmore in Wexcombe.", null, "Tiltmore", "Wexcombe");
        mails(12, "We like Tiltmore and love Wexcombe.");

        assertThat(features())
                .contains("0 word bake", "0 word like")
                .noneMatch(feature -> feature.endsWith("word tiltmore") || feature.endsWith("word wexcombe"));
    }

    @Test
    void aWordThatIsSeldomPartOfANameIsAFeature() {
        mails(1, "We bake at Harbour Mills.", null, "Harbour Mills", null);
        mails(20, "We bake at the harbour.");

        assertThat(features()).contains("0 word harbour").doesNotContain("0 word mills");
    }

    @Test
    void wordsOfTitlesAreFeatures() {
        mails(12, "We want a Night Baker.", "Night Baker", null, null);

        assertThat(features()).contains("0 word night", "0 word baker");
    }

    @Test
    void onlyLettersThatManyWordsShareAreFeatures() {
        for (String letter : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p")) {
            mails(1, "We " + letter + "zeling and quop" + letter + ".");
        }
        mails(20, "You are walking.");

        assertThat(features())
                .contains("0 ends ing", "0 ends eling", "0 begins quop")
                .as("many mails, one word")
                .doesNotContain("0 ends king", "0 begins walk");
    }

    @Test
    void lettersSpeakForTheirOwnWordAloneAndWordsToThreeAround() {
        for (String letter : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p")) {
            mails(1, "We " + letter + "zeling bake some good bread.");
        }

        var features = features();
        assertThat(features).contains("0 ends ing", "-3 word bake", "3 word bread", "-1 shape a", "1 shape a");
        assertThat(features).doesNotContain("-1 ends ing", "1 ends ing", "-4 word bake", "-3 shape a", "3 shape a");
        assertThat(features).contains("-1 word (start)", "-3 word (start)", "1 word (end)", "3 word (end)");
    }

    @Test
    void eachTokenHasItsTagAndFeaturesBelowTheSize() {
        mails(6, "We want a Night Baker.", "Night Baker", null, null);
        var index = FitIndex.of(examples);

        var passages = index.passages(examples);

        assertThat(passages).hasSize(6 * 3);
        for (var passage : passages) {
            assertThat(passage.features().length).isEqualTo(passage.tags().length);
            for (int[] features : passage.features()) {
                assertThat(features).isNotEmpty().doesNotHaveDuplicates();
                for (int feature : features) {
                    assertThat(feature).isBetween(0, index.size() - 1);
                }
            }
        }
        assertThat(passages.get(2).tags()).as("We want a Night Baker .").containsExactly(0, 0, 0, 1, 2, 0);
    }

    @Test
    void featuresAreNumberedOnce() {
        mails(6, "We want a Night Baker.", "Night Baker", null, null);
        var index = index();
        int size = index.size();
        var numbers = new HashSet<Integer>();

        index.passages(examples);
        index.forEach(
                (trait, offset, feature) -> assertThat(numbers.add(feature)).isTrue());

        assertThat(index.size()).isEqualTo(size).isEqualTo(numbers.size());
    }
}
