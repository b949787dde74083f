package com.havenjob.triage.unwrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardWordsTest {

    private static final ForwardWords WORDS = ForwardWords.STANDARD;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Fwd: Rye | true | false",
                "FW: Rye | true | false",
                "Fwd：Rye | true | false",
                "Fwd： Rye: oats | true | false",
                "Fwd: Rye：oats | true | false",
                "WG: Rye | true | false",
                "Re: Rye | false | true",
                "Re[2]: Rye | false | true",
                "AW: Rye | false | true",
                "Antw.: Rye | false | true",
                "Re | false | false",
                "Rye: oats | false | false",
                ": Rye | false | false",
                "[2]: Rye | false | false",
                "`` | false | false"
            })
    void subjectTellsForwardsFromReplies(String subject, boolean forward, boolean reply) {
        assertThat(WORDS.isForward(subject)).isEqualTo(forward);
        assertThat(WORDS.isReply(subject)).isEqualTo(reply);
    }

    @Test
    void wordThatBeginsForwardsInOneLanguageAndRepliesInAnotherBeginsForwards() {
        assertThat(WORDS.isForward("VS: Rye")).isTrue();
        assertThat(WORDS.isReply("VS: Rye")).isFalse();
    }

    @Test
    void prefixOfASubjectIsShort() {
        assertThat(WORDS.isForward("Fwd" + " ".repeat(17) + ": Rye")).isTrue();
        assertThat(WORDS.isForward("Fwd" + " ".repeat(18) + ": Rye")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fwd: Rye | Rye",
                "Fwd: FW: WG: Rye | Rye",
                "Fwd: Re: Rye | Re: Rye",
                "Re: Fwd: Rye | Re: Fwd: Rye",
                "Fwd：Rye: oats | Rye: oats",
                "Rye | Rye",
                "Fwd: | ''"
            })
    void subjectOfTheOriginalIsWhatForwardsPutTheirPrefixTo(String subject, String original) {
        assertThat(WORDS.withoutForward(subject)).isEqualTo(original);
    }

    @Test
    void tenPrefixesAreTakenOff() {
        assertThat(WORDS.withoutForward("Fwd: ".repeat(10) + "Rye")).isEqualTo("Rye");
        assertThat(WORDS.withoutForward("Fwd: ".repeat(11) + "Rye")).isEqualTo("Fwd: Rye");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday, Edda wrote: | true",
                "wrote: | true",
                "Edda wrote | true",
                "Am Montag schrieb Edda: | true",
                "Edda underwrote: | false",
                "Edda wroteth: | false",
                "Edda baked: | false"
            })
    void lineSaysWhoWroteIfTheVerbStandsAlone(String line, boolean says) {
        assertThat(WORDS.saysWrote(line)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forwarded message | true | false",
                "weitergeleitete nachricht | true | false",
                "Original Message | false | true",
                "Ursprüngliche Nachricht | false | true",
                "Original rye | false | false"
            })
    void separatorTellsForwardsFromWhatCanBeBoth(String phrase, boolean forwarded, boolean original) {
        assertThat(WORDS.saysForwarded(phrase)).isEqualTo(forwarded);
        assertThat(WORDS.saysOriginal(phrase)).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Edda Quill on behalf of Ostra Mill | Edda Quill",
                "Edda Quill im Auftrag von Ostra | Edda Quill",
                "Edda On Behalf Of Jo on behalf of Ann | Edda",
                "Edda Quill | Edda Quill",
                "on behalf of Ostra | on behalf of Ostra"
            })
    void firstOfTwoAuthorsSentTheMail(String from, String author) {
        assertThat(WORDS.withoutBehalf(from)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({"um, true", "schrieb, true", "wrote, true", "Edda, false"})
    void wordsBesideANameAreNoPartOfIt(String word, boolean beside) {
        assertThat(WORDS.standsBesideName(word)).isEqualTo(beside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"From | FROM", "VON | FROM", "Gesendet | DATE", "Objet | SUBJECT", "Reply-To | OTHER", "Rye |"})
    void labelHasItsRoleInWhateverSpelling(String label, @Nullable Role role) {
        assertThat(WORDS.role(label)).isEqualTo(role);
    }
}
