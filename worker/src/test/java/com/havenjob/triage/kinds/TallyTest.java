package com.havenjob.triage.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.lexicon.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static CueHit text(Cue cue, double weight, String sentence) {
        return new CueHit(cue, weight, false, sentence);
    }

    private static CueHit subject(Cue cue, double weight, String sentence) {
        return new CueHit(cue, weight, true, sentence);
    }

    private static Tally of(CueHit... phrases) {
        return new Tally(new Said(List.of(phrases), List.of()));
    }

    private static Tally of(Likeness... likenesses) {
        return new Tally(new Said(List.of(), List.of(likenesses)));
    }

    @Test
    void theClearestPhraseCounts() {
        var tally = of(text(Cue.OFFER, 1, "a"), text(Cue.OFFER, 3, "b"), text(Cue.OFFER, 3, "c"));

        assertThat(tally.inText(Cue.OFFER)).isEqualTo(3);
        assertThat(tally.strongest(Cue.OFFER)).isEqualTo(3);
        assertThat(tally.evidence(Cue.OFFER)).isEqualTo("b");
    }

    @Test
    void subjectAndTextAreWeighedApart() {
        var tally = of(subject(Cue.OFFER, 3, "s"), subject(Cue.OFFER, 1, "t"), text(Cue.APPLIED, 2, "b"));

        assertThat(tally.inSubject(Cue.OFFER)).isEqualTo(3);
        assertThat(tally.inText(Cue.OFFER)).isZero();
        assertThat(tally.inSubject(Cue.APPLIED)).isZero();
        assertThat(tally.inText(Cue.APPLIED)).isEqualTo(2);
    }

    @Test
    void whatDidNotHappenIsNotSaid() {
        var tally = of(text(Cue.OFFER, 0, "a"));

        assertThat(tally.isSaid(Cue.OFFER)).isFalse();
        assertThat(tally.strongest(Cue.OFFER)).isZero();
        assertThat(tally.evidence(Cue.OFFER)).isEmpty();
    }

    @Test
    void onlyWhatIsAboutSomethingElseIsContrary() {
        assertThat(of(text(Cue.OFFER, 3, "a"), text(Cue.CONCERN, 3, "b")).contrary())
                .isZero();
        assertThat(of(text(Cue.ALERT, 2, "a"), text(Cue.SURVEY, 1, "b")).contrary())
                .isEqualTo(2);
    }

    @Test
    void whatSentencesSoundLikeAddsUpToShares() {
        var tally = of(
                new Likeness(Cue.REJECTED, 0.9, false, "a"),
                new Likeness(Cue.REJECTED, 0.6, false, "b"),
                new Likeness(Cue.OFFER, 0.5, false, "c"));

        assertThat(tally.soundsMost(Cue.REJECTED)).isEqualTo(0.9);
        assertThat(tally.share(Cue.REJECTED)).isCloseTo(1.5 / 2.5, within(1e-9));
        assertThat(tally.share(Cue.OFFER)).isCloseTo(0.5 / 2.5, within(1e-9));
        assertThat(tally.evidence(Cue.REJECTED)).isEqualTo("a");
        assertThat(tally.share(Cue.APPLIED)).isZero();
    }

    @Test
    void theSoundOfTheSubjectIsNoPartOfTheText() {
        var tally = of(new Likeness(Cue.REJECTED, 0.9, true, "s"), new Likeness(Cue.OFFER, 0.5, false, "a"));

        assertThat(tally.soundsInSubject(Cue.REJECTED)).isEqualTo(0.9);
        assertThat(tally.soundsMost(Cue.REJECTED)).isZero();
        assertThat(tally.share(Cue.OFFER)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aPhraseIsBetterEvidenceThanASound() {
        var tally = new Tally(new Said(
                List.of(text(Cue.OFFER, 1, "phrase")), List.of(new Likeness(Cue.OFFER, 0.99, false, "sound"))));

        assertThat(tally.evidence(Cue.OFFER)).isEqualTo("phrase");
    }
}
