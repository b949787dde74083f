package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Wording.withoutCapital(
                        saying("Dear Edda", "the dear loaf of Ola").reading()))
                .containsExactlyInAnyOrder("the", "dear", "loaf", "of");
    }
}
