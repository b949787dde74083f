package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidTest {

    private static final String REFUSAL =
            "We regret to tell you that we have chosen another candidate for this position.";

    private static List<Likeness> likenesses(MadeMail mail) {
        return Said.of(mail.reading(), MadeMail.LIKENESS).likenesses();
    }

    @Test
    void aSentenceThatNoPhraseForesawSoundsLikeSomething() {
        assertThat(likenesses(saying(REFUSAL))).singleElement().satisfies(like -> {
            assertThat(like.cue()).isEqualTo(Cue.REJECTED);
            assertThat(like.probability()).isBetween(0.5, 1.0);
            assertThat(like.inSubject()).isFalse();
            assertThat(like.evidence()).isEqualTo(REFUSAL);
        });
    }

    @Test
    void theSubjectIsToldApart() {
        assertThat(likenesses(saying("hello").under(REFUSAL))).singleElement().matches(Likeness::inSubject);
        assertThat(Said.ofText(saying("hello").under(REFUSAL).reading(), MadeMail.LIKENESS))
                .isEqualTo(Said.NOTHING);
    }

    @Test
    void aWordOrTwoSoundLikeNothing() {
        assertThat(likenesses(saying("interview3 mill"))).isEmpty();
    }

    @Test
    void sentencesBehindTheHundredAndSixtiethAreNotRead() {
        assertThat(saying().andSentences(159).andSaying("offer3").hits()).hasSize(1);
        assertThat(saying().andSentences(160).andSaying("offer3").hits()).isEmpty();
    }
}
