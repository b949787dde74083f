package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraitsTest {

    private static final Traits TRAITS = Traits.of(WrittenMail.saying("Hello")
            .from("\"Édda (Quill), Wend\" <edda@ostra-mill.example>")
            .reading());

    private static Passage passage(String text, Passage.Place place) {
        return new Passage(new Tokenizer(new Vocabulary()).tokenize(text), place);
    }

    @Test
    void aWordIsKnownByItselfItsBeginningItsEndsAndItsSections() {
        assertThat(Traits.ofWord("quarzleiterin"))
                .startsWith("word quarzleiterin")
                .contains("begins quar", "ends rin", "ends erin", "ends terin", "like job endings")
                .doesNotContain("ends in", "ends iterin");
        assertThat(Traits.ofWord("gmbh")).contains("in legal forms", "begins gmbh", "ends mbh", "ends gmbh");
        assertThat(Traits.ofWord("qz")).containsExactly("word qz", "begins qz");
    }

    @Test
    void aMarkIsKnownByItselfAlone() {
        assertThat(Traits.ofWord(",")).containsExactly("word ,");
    }

    /** An equals sign parts a name from its weights in a model's file, and blanks around a name are not read back. */
    @ParameterizedTest
    @ValueSource(strings = {"", "=", "::=", " ", "  "})
    void whatAFileCannotNameHasNoTraits(String folded) {
        assertThat(Traits.ofWord(folded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in legal forms", "like job endings", "shape Aa"})
    void wordsSpeakToTokensFurtherAwayThanSectionsAndShapes(String trait) {
        assertThat(Traits.reach("word at")).isEqualTo(Traits.REACH);
        assertThat(Traits.reach(trait)).isBetween(1, Traits.REACH - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"begins quar", "ends rin", "any"})
    void lettersSpeakToNoOtherToken(String trait) {
        assertThat(Traits.reach(trait)).isZero();
    }

    @Test
    void wordsOfTheSendersNameAndDomainAreKnown() {
        assertThat(TRAITS.isInSendersName("edda")).isTrue();
        assertThat(TRAITS.isInSendersName("quill")).isTrue();
        assertThat(TRAITS.isInSendersName("wend")).isTrue();
        assertThat(TRAITS.isInSendersName("qui")).isFalse();
        assertThat(TRAITS.isInSendersDomain("ostra")).isTrue();
        assertThat(TRAITS.isInSendersDomain("ostramill"))
                .as("with and without a hyphen")
                .isTrue();
        assertThat(TRAITS.isInSendersDomain("edda"))
                .as("what stands before the @")
                .isFalse();
        assertThat(TRAITS.isInSendersDomain("tra"))
                .as("three letters are in many")
                .isFalse();
    }

    @Test
    void anAccentAloneIsInNoSendersName() {
        assertThat(Traits.of(WrittenMail.saying("Hello")
                                .from("\"(Edda) Quill\" <edda@ostramill.example>")
                                .reading())
                        .isInSendersName(""))
                .isFalse();
    }

    @Test
    void aSenderWithoutANameHasNoWords() {
        var nameless = Traits.of(
                WrittenMail.saying("Hello").from("edda@ostramill.example").reading());

        assertThat(nameless.isInSendersName("edda")).isFalse();
        assertThat(nameless.isInSendersDomain("mill")).isTrue();
    }

    @Test
    void aTokenIsKnownByWhereItStands() {
        var passage = passage("Ostra bakes, Edda", Passage.Place.SUBJECT);

        assertThat(TRAITS.ofPlace(passage, 0))
                .containsExactlyInAnyOrder(
                        "any",
                        "place SUBJECT",
                        "place SUBJECT Aa",
                        "length 1",
                        "shapes none Aa a",
                        "first",
                        "in the sender's domain");
        assertThat(TRAITS.ofPlace(passage, 3))
                .containsExactlyInAnyOrder(
                        "any",
                        "place SUBJECT",
                        "place SUBJECT Aa",
                        "length 1",
                        "shapes , Aa none",
                        "in the sender's name");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0", "4, 1", "19, 4", "20, 5", "400, 5"})
    void longSentencesAreNotToldApart(int words, int length) {
        var sentence = passage("we ".repeat(words), Passage.Place.MIDDLE).sentence();

        assertThat(Traits.length(sentence)).isEqualTo(length).isLessThan(Traits.LENGTHS);
    }
}
