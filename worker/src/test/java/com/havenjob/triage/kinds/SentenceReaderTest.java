package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.sources.SourceProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SentenceReaderTest {

    private static double weight(List<CueHit> hits, Cue cue) {
        return hits.stream()
                .filter(hit -> hit.cue() == cue)
                .mapToDouble(CueHit::weight)
                .max()
                .orElse(-1);
    }

    private static double weight(String sentence, Cue cue) {
        return weight(saying(sentence).hits(), cue);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN", "ASSESSMENT", "PHONE_SCREEN", "INTERVIEW", "OFFER", "UNDER_REVIEW"})
    void whatStandsBehindAConditionDidNotHappen(Cue cue) {
        String word = MadeMail.word(cue) + "3";

        assertThat(weight("condition1 " + word, cue)).isZero();
        assertThat(weight(word + " condition1", cue)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSESSMENT", "PHONE_SCREEN", "INTERVIEW", "OFFER"})
    void whatMayComeLaterDidNotHappen(Cue cue) {
        String word = MadeMail.word(cue) + "3";

        assertThat(weight("future1 " + word, cue)).isZero();
        assertThat(weight(word + " future1", cue)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLIED", "REJECTED", "WITHDRAWN", "UNDER_REVIEW", "CONCERN", "ALERT"})
    void whatIsDecidedStaysSoWhateverComesLater(Cue cue) {
        assertThat(weight("future1 " + MadeMail.word(cue) + "3", cue)).isEqualTo(3);
    }

    @Test
    void anApplicationArrivedUnderWhateverCondition() {
        assertThat(weight("condition1 applied3", Cue.APPLIED)).isEqualTo(3);
    }

    @Test
    void politenessIsNoCondition() {
        assertThat(weight("please condition1 interview3", Cue.INTERVIEW)).isEqualTo(3);
        assertThat(weight("please condition1 condition2 interview3", Cue.INTERVIEW))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CONDITION", "FUTURE", "COURTESY", "PAST", "STEPS", "STORY"},
            mode = Mode.INCLUDE)
    void howASentenceIsToBeReadSaysNothingByItself(Cue cue) {
        assertThat(saying(MadeMail.word(cue) + "3").hits()).isEmpty();
    }

    /** «After the online test we invite you to an interview.» */
    @ParameterizedTest
    @EnumSource(names = {"ASSESSMENT", "PHONE_SCREEN", "INTERVIEW", "OFFER"})
    void aStepThatLiesBehindIsNoNews(Cue cue) {
        String word = MadeMail.word(cue) + "3";

        assertThat(weight("after " + word, cue)).isZero();
        assertThat(weight("after " + word + " " + word, cue)).isEqualTo(3);
        assertThat(weight("after " + word + " rejected3", Cue.REJECTED)).isEqualTo(3);
    }

    @Test
    void refusalIsNewsWhateverLiesBehind() {
        assertThat(weight("after rejected3", Cue.REJECTED)).isEqualTo(3);
    }

    /** «Our process:» and a list below it. */
    @Test
    void theStepsThatAwaitEverybodyAreNoInvitation() {
        var hits = saying("steps1 :", "1.", "phonescreen3", "- interview3", "offer3 .", "• assessment3")
                .hits();

        assertThat(weight(hits, Cue.PHONE_SCREEN)).isZero();
        assertThat(weight(hits, Cue.INTERVIEW)).isZero();
        assertThat(weight(hits, Cue.ASSESSMENT)).isZero();
        assertThat(weight(hits, Cue.OFFER)).isEqualTo(3);
    }

    @Test
    void aListOfStepsEndsWhereTwoSentencesAreNoItems() {
        var hits = saying("steps1 :", "- interview3", "word.", "more.", "- assessment3")
                .hits();

        assertThat(weight(hits, Cue.INTERVIEW)).isZero();
        assertThat(weight(hits, Cue.ASSESSMENT)).isEqualTo(3);
    }

    /** «The interview on Monday cannot go ahead» refuses nobody. */
    @Test
    void whatIsCalledOffIsTheMeeting() {
        var hits = saying("calledoff3").hits();

        assertThat(weight(hits, Cue.INTERVIEW)).isEqualTo(2.4);
        assertThat(weight("calledoff3 rejected3", Cue.REJECTED)).isEqualTo(3);
        assertThat(weight("condition1 calledoff3", Cue.INTERVIEW)).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN", "ASSESSMENT", "PHONE_SCREEN", "INTERVIEW", "OFFER", "UNDER_REVIEW"})
    void whatHappenedToSomebodyElseIsNoNews(Cue cue) {
        assertThat(weight(MadeMail.word(cue) + "3 story3", cue)).isZero();
    }

    /** «A first conversation by telephone» is one step and not two. */
    @Test
    void aConversationByTelephoneIsNoInterviewBesides() {
        assertThat(weight("phonescreen3 phonescreen2 interview3", Cue.INTERVIEW))
                .isEqualTo(-1);
        assertThat(weight("phonescreen3 interview3", Cue.INTERVIEW)).isEqualTo(3);
        assertThat(weight("condition1 phonescreen3 phonescreen2 interview3", Cue.INTERVIEW))
                .isZero();
        assertThat(weight(saying("phonescreen3 phonescreen2", "interview3").hits(), Cue.INTERVIEW))
                .isEqualTo(3);
    }

    @Test
    void subjectOfAnAnswerIsNotItsAuthors() {
        assertThat(weight(saying("hello").under("own3").hits(), Cue.OWN)).isEqualTo(-1);
        assertThat(saying("own3").hits()).containsExactly(new CueHit(Cue.OWN, 3, false, "own3"));
        assertThat(saying("hello").under("offer3").hits()).containsExactly(new CueHit(Cue.OFFER, 3, true, "offer3"));
    }

    @Test
    void aSystemsOwnPhrasesAreReadInItsMailsOnly() {
        assertThat(weight(
                        saying("template")
                                .by(SourceProfile.Type.TRACKING_SYSTEM)
                                .hits(),
                        Cue.OFFER))
                .isEqualTo(3);
        assertThat(saying("template").hits()).isEmpty();
    }
}
