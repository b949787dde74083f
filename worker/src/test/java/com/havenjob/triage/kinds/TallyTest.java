package com.havenjob.triage.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static CueHit body(Cue cue, double weight, String sentence) {
        return new CueHit(cue, weight, false, sentence);
    }

    private static CueHit subject(Cue cue, double weight, String sentence) {
        return new CueHit(cue, weight, true, sentence);
    }

    private static Tally of(CueHit... hits) {
        return new Tally(List.of(hits));
    }

    @Test
    void eachClearSentenceMoreAddsALittleAndNoMoreThanThree() {
        assertThat(of(body(Cue.OFFER, 3, "a")).of(Cue.OFFER)).isEqualTo(3);
        assertThat(of(body(Cue.OFFER, 3, "a"), body(Cue.OFFER, 2, "b")).of(Cue.OFFER))
                .isEqualTo(4);
        assertThat(of(body(Cue.OFFER, 3, "a"), body(Cue.OFFER, 1, "b")).of(Cue.OFFER))
                .isEqualTo(3);
        assertThat(of(body(Cue.OFFER, 3, "a"), body(Cue.OFFER, 3, "a")).of(Cue.OFFER))
                .isEqualTo(3);
        assertThat(of(
                                body(Cue.OFFER, 2, "a"),
                                body(Cue.OFFER, 2, "b"),
                                body(Cue.OFFER, 2, "c"),
                                body(Cue.OFFER, 2, "d"),
                                body(Cue.OFFER, 2, "e"))
                        .of(Cue.OFFER))
                .isEqualTo(5);
    }

    @Test
    void whatNobodySaidWeighsNothing() {
        var tally = of(body(Cue.OFFER, 0, "a"));

        assertThat(tally.of(Cue.OFFER)).isZero();
        assertThat(tally.sentences(Cue.OFFER)).isZero();
        assertThat(tally.evidence(Cue.OFFER)).isEmpty();
        assertThat(tally.evidence(null)).isEmpty();
    }

    @Test
    void theStrongestSentenceIsTheEvidenceAndTheFirstOfEquals() {
        var tally = of(body(Cue.OFFER, 1, "a"), body(Cue.OFFER, 2, "b"), body(Cue.OFFER, 2, "c"));

        assertThat(tally.evidence(Cue.OFFER)).isEqualTo("b");
        assertThat(tally.strongest(Cue.OFFER)).isEqualTo(2);
        assertThat(tally.sentences(Cue.OFFER)).isEqualTo(3);
    }

    @Test
    void subjectAndBodyAreWeighedApart() {
        var tally = of(subject(Cue.OFFER, 3, "s"), subject(Cue.OFFER, 1, "t"), body(Cue.APPLIED, 2, "b"));

        assertThat(tally.inSubject(Cue.OFFER)).isEqualTo(3);
        assertThat(tally.inSubject(Cue.APPLIED)).isZero();
        assertThat(tally.bodyStage()).isEqualTo(2);
        assertThat(tally.strongestStage()).isEqualTo(3);
    }

    @Test
    void onlyWhatIsAboutSomethingElseIsContrary() {
        assertThat(of(body(Cue.OFFER, 3, "a"), body(Cue.CONCERN, 3, "b")).contrary())
                .isZero();
        assertThat(of(body(Cue.ALERT, 2, "a"), body(Cue.ALERT, 2, "b"), body(Cue.SURVEY, 1, "c"))
                        .contrary())
                .isEqualTo(3);
    }

    @Test
    void aStepIsCalledOffWhereNothingElseIsRefused() {
        var invitation = subject(Cue.INTERVIEW, 3, "s");
        var calledOff = body(Cue.INTERVIEW, 2, "the interview is cancelled");
        var cancelled = body(Cue.REJECTED, 3, "the interview is cancelled");

        assertThat(of(invitation, calledOff, cancelled).isCalledOff(Cue.INTERVIEW))
                .isTrue();
        assertThat(of(invitation, calledOff, cancelled, body(Cue.REJECTED, 1, "a pity"))
                        .isCalledOff(Cue.INTERVIEW))
                .as("a faint word is no refusal")
                .isTrue();
        assertThat(of(invitation, calledOff, cancelled, body(Cue.REJECTED, 2, "you were not chosen"))
                        .isCalledOff(Cue.INTERVIEW))
                .isFalse();
        assertThat(of(subject(Cue.INTERVIEW, 2, "s"), calledOff, cancelled).isCalledOff(Cue.INTERVIEW))
                .as("the subject is not clearly about it")
                .isFalse();
    }

    @Test
    void aClearSentenceMayNameAPosition() {
        assertThat(of(body(Cue.APPLIED, 2, "your interest in Night Nurse")).namesPosition(Cue.APPLIED))
                .isTrue();
        assertThat(of(body(Cue.APPLIED, 1, "your interest in Night Nurse")).namesPosition(Cue.APPLIED))
                .isFalse();
        assertThat(of(body(Cue.APPLIED, 2, "your interest in us")).namesPosition(Cue.APPLIED))
                .isFalse();
    }
}
