package com.havenjob.triage.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Cue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {

    private static List<CueHit> cast(String sentence, CueHit... hits) {
        var all = new ArrayList<>(List.of(hits));
        Doubt.cast(all, MadeMail.sentence(sentence), MadeMail.LIKENESS);
        return all;
    }

    private static CueHit hit(Cue cue, double weight) {
        return new CueHit(cue, weight, false, "");
    }

    @Test
    void refusalOfSomethingElseIsNone() {
        String sentence = "Your startup was not selected for this year's accelerator.";

        assertThat(cast(sentence, hit(Cue.REJECTED, 3)))
                .containsExactly(hit(Cue.REJECTED, 0), new CueHit(Cue.UNRELATED, 2.4, false, sentence));
    }

    @Test
    void aPhraseWeighsLessWhereTheSentenceIsLikeSomethingElse() {
        assertThat(cast("Floor boards", hit(Cue.INTERVIEW, 3))).containsExactly(hit(Cue.INTERVIEW, 3));
        assertThat(cast("Nothing else changes, the room and the people are the same.", hit(Cue.INTERVIEW, 3), hit(Cue.CONCERN, 3)))
                .containsExactly(hit(Cue.INTERVIEW, 2), hit(Cue.CONCERN, 3));
    }

    @Test
    void arrivalIsNotDoubted() {
        assertThat(cast("Nothing else changes, the room and the people are the same.", hit(Cue.APPLIED, 3))).containsExactly(hit(Cue.APPLIED, 3));
    }

    @Test
    void likenessThatAgreesChangesNothing() {
        assertThat(cast("The position has since gone to a colleague within the group.", hit(Cue.REJECTED, 3)))
                .containsExactly(hit(Cue.REJECTED, 3));
    }

    @Test
    void aFooterSaysLittleUnlessItHasTheWordsOfAStep() {
        var footer = new ArrayList<>(List.of(hit(Cue.ALERT, 3), hit(Cue.UNRELATED, 3), hit(Cue.CONCERN, 3)));
        var other = new ArrayList<>(List.of(hit(Cue.REJECTED, 3), hit(Cue.UNRELATED, 3)));
        Doubt.ofFooter(footer);
        Doubt.ofFooter(other);

        assertThat(footer).containsExactly(hit(Cue.ALERT, 1), hit(Cue.UNRELATED, 1), hit(Cue.CONCERN, 3));
        assertThat(other).containsExactly(hit(Cue.REJECTED, 3), hit(Cue.UNRELATED, 2.4));
    }
}
