package com.havenjob.triage.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.phrase.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static boolean quotes(String sentence, int token) {
        return Quotation.of(MadeMail.sentence(sentence)).holds(new Phrase.Hit(token, token + 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tired of hearing \"we chose somebody else\"?",
                "Marre d'entendre « nous avons choisi quelqu'un d'autre » ?",
                "Schluss mit „wir haben anders entschieden als gedacht“!"
            })
    void whatIsQuotedInsideOwnWordsIsNotSaidToTheReader(String sentence) {
        assertThat(quotes(sentence, 6)).isTrue();
        assertThat(quotes(sentence, 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The employer wrote: \"we have chosen somebody else for it\"",
                "Status \"no longer considered\" since Monday at noon",
                "\"We have chosen somebody else for the job\"",
                "We have chosen somebody else for the job, sorry"
            })
    void messagesThatArePassedOnAndNamesAreNot(String sentence) {
        for (int token = 0; token < 8; token++) {
            assertThat(quotes(sentence, token)).isFalse();
        }
    }

    /** «“We chose somebody else”» over a newsletter is the title of what can be read in it. */
    @Test
    void aSubjectInQuotationMarksIsATitle() {
        var title = MadeMail.sentence("\"We chose somebody else for it\"");
        var hit = new Phrase.Hit(1, 3, List.of());

        assertThat(Quotation.ofSubject(title).holds(hit)).isTrue();
        assertThat(Quotation.of(title).holds(hit)).isFalse();
        assertThat(Quotation.ofSubject(MadeMail.sentence("\"We chose it\" and more to read"))
                        .holds(hit))
                .isFalse();
    }

    @Test
    void aMarkInsideAWordBeginsNoQuotation() {
        assertThat(quotes("a board of 19\"inch we have chosen somebody else", 5))
                .isFalse();
    }

    @Test
    void tellsWhetherMostIsQuoted() {
        var much = MadeMail.sentence("Who says \"we have chosen somebody else for it\"?");
        var little =
                MadeMail.sentence("He said \"we have it now\" and went on to thank all of us for the long afternoon");

        assertThat(Quotation.of(much).isMost(much)).isTrue();
        assertThat(Quotation.of(little).isMost(little)).isFalse();
    }
}
