package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.sources.SourceProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How what the sentences say becomes the kind of the mail, in the made language of {@link MadeMail}. */
class KindReaderTest {

    private static MadeMail recruiting(String... sentences) {
        return saying(sentences).fromRecruiting();
    }

    private static void assertRead(MadeMail mail, Kind kind, String extractor, double score, double rival) {
        var read = mail.read();
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.extractor()).isEqualTo(extractor);
        assertThat(read.score()).as("score").isEqualTo(score);
        assertThat(read.rival()).as("rival").isEqualTo(rival);
    }

    private static Kind kind(MadeMail mail) {
        return mail.read().kind();
    }

    // What happened

    @Test
    void laterStepsOutrankEarlierOnes() {
        assertRead(recruiting("applied3", "rejected3"), Kind.REJECTED, "kind/rejected", 3, 0);
        assertRead(recruiting("applied3", "interview3"), Kind.INTERVIEW, "kind/interview", 3, 0);
        assertRead(recruiting("rejected3", "withdrawn3"), Kind.WITHDRAWN, "kind/withdrawn", 3, 3);
        assertThat(recruiting("applied3", "rejected3 mill").read().evidence()).isEqualTo("rejected3 mill");
    }

    @Test
    void aWordThatDecidesOutranksAFairOne() {
        assertThat(kind(recruiting("rejected2", "applied3"))).isEqualTo(Kind.APPLIED);
        assertThat(kind(recruiting("rejected2", "applied2"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(recruiting("rejected1", "applied2"))).isEqualTo(Kind.APPLIED);
    }

    @Test
    void theStepWithMostSentencesIsTheOneThatTheMailIsAbout() {
        assertRead(recruiting("offer3", "interview3", "interview3 mill"), Kind.INTERVIEW, "kind/interview", 4, 3);
        assertThat(kind(recruiting("interview3", "offer3"))).isEqualTo(Kind.OFFER);
        assertThat(kind(recruiting("offer3").under("assessment2"))).isEqualTo(Kind.ASSESSMENT);
        assertThat(kind(recruiting("offer3").under("assessment1"))).isEqualTo(Kind.OFFER);
    }

    @Test
    void fairWordsDecideInANoteOnly() {
        assertThat(kind(recruiting("rejected2").andSentences(19))).isEqualTo(Kind.REJECTED);
        assertThat(kind(recruiting("rejected2").andSentences(20))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("rejected3").andSentences(20))).isEqualTo(Kind.REJECTED);
        assertThat(kind(recruiting("rejected1"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void aMeetingThatIsCalledOffIsNoRefusal() {
        assertThat(kind(recruiting("interview2 rejected3").under("interview3"))).isEqualTo(Kind.INTERVIEW);
        assertThat(kind(recruiting("interview2 rejected3", "rejected3").under("interview3")))
                .isEqualTo(Kind.REJECTED);
    }

    @Test
    void whatSpeaksAgainstItIsTheRival() {
        assertRead(recruiting("survey3", "rejected3", "underreview2"), Kind.REJECTED, "kind/rejected", 3, 3);
        assertRead(recruiting("rejected3", "underreview2"), Kind.REJECTED, "kind/rejected", 3, 2);
    }

    // Whether it is about an application at all

    @Test
    void nobodyIsRefusedWhereNothingSpeaksOfAnApplication() {
        assertRead(saying("rejected3"), Kind.NOT_APPLICATION, "kind/nothing", 1, 3);
        assertThat(kind(saying("rejected3").under("Night Nurse"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected3").by(SourceProfile.Type.JOB_BOARD))).isEqualTo(Kind.REJECTED);
    }

    @Test
    void aClearWordAndAFaintOneOnApplicationsWillDo() {
        assertThat(kind(saying("rejected3", "concern1"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected3", "concern1").andSentences(48))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected3", "concern1").andSentences(49)))
                .as("a newsletter's length")
                .isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("commerce2", "rejected3", "concern1")))
                .as("something is sold")
                .isEqualTo(Kind.NOT_APPLICATION);
        assertRead(saying("rejected2", "concern1"), Kind.NOT_APPLICATION, "kind/nothing", 1, 2);
    }

    @Test
    void moreThanFaintWordsOnApplicationsConcernOne() {
        assertThat(kind(saying("rejected2", "concern3"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected2", "concern1", "concern1 a", "concern1 b")))
                .isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected2", "concern1", "concern1 a"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void aShortMailUnderAFaintWordConcernsAnApplicationWhereItSoundsSo() {
        assertThat(kind(saying("rejected2").under("concern1"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected1").under("concern1"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("rejected2").andSentences(20).under("concern1"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("rejected2", "commerce2").under("concern1"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void aPositionInTheFirstSentencesConcernsAnApplication() {
        assertThat(kind(saying("rejected2").andSentences(6).andSaying("Night Nurse")))
                .isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected2").andSentences(7).andSaying("Night Nurse")))
                .isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("commerce2", "rejected2", "Night Nurse"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("rejected1", "Night Nurse"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying().andSentences(9).andSaying("applied2 Nurse"))).isEqualTo(Kind.APPLIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"List-Post: <mailto:quilts@lists.example>", "Precedence: list"})
    void talkOnAListIsNobodysApplication(String header) {
        assertThat(kind(saying("rejected3", "concern3").with(header))).isEqualTo(Kind.NOT_APPLICATION);
    }

    // What is about something else

    @Test
    void anotherKindOfApplicationIsNoneForWork() {
        assertRead(saying("unrelated3", "applied3", "concern3"), Kind.NOT_APPLICATION, "kind/unrelated", 6, 3);
        assertThat(kind(saying("unrelated2", "applied3", "concern3"))).isEqualTo(Kind.APPLIED);
        assertThat(kind(recruiting("unrelated3", "applied3"))).isEqualTo(Kind.APPLIED);
        assertThat(kind(saying("unrelated3", "applied3", "concern3").under("Night Nurse")))
                .isEqualTo(Kind.APPLIED);
        assertThat(kind(saying("unrelated3", "applied2 Nurse", "concern3"))).isEqualTo(Kind.APPLIED);
    }

    @Test
    void aPostIsWorkWhateverItsOfficeGivesBesides() {
        assertThat(kind(saying("unrelated3", "rejected3", "post3"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("applied2", "post3"))).isEqualTo(Kind.APPLIED);
    }

    @Test
    void aClearContraryDecidesWhileNothingClearIsSaid() {
        assertRead(recruiting("alert3", "applied2"), Kind.NOT_APPLICATION, "kind/alert", 3, 2);
        assertRead(recruiting("alert3", "applied3"), Kind.APPLIED, "kind/applied", 3, 3);
        assertThat(kind(recruiting("alert2", "applied2"))).isEqualTo(Kind.APPLIED);
    }

    @Test
    void aContraryInTheSubjectDecides() {
        assertRead(recruiting("interview3").under("alert3"), Kind.NOT_APPLICATION, "kind/alert", 3, 3);
        assertThat(kind(recruiting("interview3").under("alert2"))).isEqualTo(Kind.INTERVIEW);
        assertThat(kind(recruiting("interview3").under("alert3 applied3"))).isEqualTo(Kind.INTERVIEW);
    }

    @Test
    void aRefusalUnderASurveyIsARefusal() {
        assertThat(kind(recruiting("rejected3").under("survey3"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(recruiting("rejected2").under("survey3"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("rejected3").under("alert3"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("rejected3").under("account3"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("rejected3").under("reminder3"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void aTrackingSystemTellsUnderASubjectThatSells() {
        var tracking = SourceProfile.Type.TRACKING_SYSTEM;

        assertThat(kind(saying("interview3").under("alert3").by(tracking))).isEqualTo(Kind.INTERVIEW);
        assertThat(kind(saying("interview3").under("commerce3").by(tracking))).isEqualTo(Kind.INTERVIEW);
        assertThat(kind(saying("interview3").under("reminder3").by(tracking))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("interview2").under("alert3").by(tracking))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("interview3").under("alert3").by(SourceProfile.Type.JOB_BOARD)))
                .isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void manySentencesOutweighOneInTheSubject() {
        var four = new String[] {"alert3", "alert3 a", "alert3 b", "alert3 c"};

        assertRead(recruiting(four).under("applied3"), Kind.NOT_APPLICATION, "kind/alert", 6, 3);
        assertThat(kind(recruiting("alert3", "alert3 a", "alert3 b").under("applied3")))
                .isEqualTo(Kind.APPLIED);
        assertThat(kind(recruiting(four).andSaying("interview3").under("applied3")))
                .isEqualTo(Kind.INTERVIEW);
    }

    @Test
    void theWordsOfTheOneWhoAppliesAreTheirOwn() {
        assertThat(recruiting("own3").under("interview3").read().extractor()).isEqualTo("kind/own");
        assertThat(kind(recruiting("own2").under("interview3"))).isEqualTo(Kind.INTERVIEW);
        assertThat(kind(recruiting("own3", "interview3").under("interview3"))).isEqualTo(Kind.INTERVIEW);
    }

    @Test
    void whoWoosOftenEnoughInvitesNobody() {
        assertThat(kind(recruiting("outreach3", "outreach3 a", "outreach3 b", "interview3")))
                .isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("outreach3", "outreach3 a", "interview3"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("outreach3", "interview3"))).isEqualTo(Kind.INTERVIEW);
        assertThat(kind(recruiting("outreach3", "outreach3 a", "interview3", "applied2")))
                .isEqualTo(Kind.INTERVIEW);
        assertThat(kind(recruiting("outreach3", "outreach3 a", "assessment3"))).isEqualTo(Kind.ASSESSMENT);
        assertThat(kind(recruiting("outreach3", "outreach3 a", "outreach3 b", "interview3", "applied3")))
                .isEqualTo(Kind.INTERVIEW);
        assertThat(kind(recruiting("alert3", "alert3 a", "alert3 b", "interview3")))
                .isEqualTo(Kind.INTERVIEW);
    }

    // Markers of a system's templates

    @Test
    void theMarkOfATemplateDecides() {
        var marker = new SourceProfile.Marker("tpl=17", new CueMeaning(Cue.REJECTED, 3));

        assertRead(
                saying("alert2", "offer3", "tpl=17").by(SourceProfile.Type.TRACKING_SYSTEM, marker),
                Kind.REJECTED,
                "kind/template",
                6,
                1);
        assertThat(kind(saying("offer3").with("List-Id: tpl=17").by(SourceProfile.Type.TRACKING_SYSTEM, marker)))
                .isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("offer3").by(SourceProfile.Type.TRACKING_SYSTEM, marker)))
                .isEqualTo(Kind.OFFER);
        assertThat(saying("tpl=17")
                        .by(SourceProfile.Type.TRACKING_SYSTEM, marker)
                        .read()
                        .evidence())
                .isEqualTo("tpl=17");
    }

    @Test
    void theMarkOfATemplateAboutSomethingElseDecidesToo() {
        var marker = new SourceProfile.Marker("tpl=18", new CueMeaning(Cue.ALERT, 3));

        assertThat(kind(saying("offer3", "tpl=18").by(SourceProfile.Type.JOB_BOARD, marker)))
                .isEqualTo(Kind.NOT_APPLICATION);
    }

    // Where the mail itself says nothing

    @Test
    void anAnswerThatSaysNothingIsReadByWhatItQuotes() {
        assertRead(recruiting("hello").quoting("interview3"), Kind.INTERVIEW, "kind/quoted", 3, 2);
        assertRead(recruiting("hello").quoting("interview3", "offer3"), Kind.OFFER, "kind/quoted", 3, 3);
        assertThat(kind(recruiting("rejected3").quoting("interview3"))).isEqualTo(Kind.REJECTED);
        assertThat(recruiting("hello").quoting("interview3 mill").read().evidence())
                .isEqualTo("interview3 mill");
    }

    @Test
    void anAnswerNeedNotSayThatItIsAboutAnApplicationWhereTheMailItQuotesDoes() {
        assertThat(kind(saying("rejected3").quoting("concern3"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected3").quoting("concern3", "interview3"))).isEqualTo(Kind.REJECTED);
        assertThat(kind(saying("rejected3").quoting("hello"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("rejected3", "commerce2").quoting("concern3"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void whoRecruitsAndSpeaksOfAnApplicationHasOneButItIsAGuess() {
        assertRead(recruiting("concern3 mill"), Kind.APPLIED, "kind/source", 1, 1);
        assertThat(recruiting("concern3 mill").read().evidence()).isEqualTo("concern3 mill");
        assertThat(kind(recruiting("applied1"))).isEqualTo(Kind.APPLIED);
        assertThat(kind(saying("concern3").by(SourceProfile.Type.JOB_BOARD))).isEqualTo(Kind.APPLIED);
        assertThat(kind(saying("concern3"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(recruiting("concern2"))).isEqualTo(Kind.NOT_APPLICATION);
        assertRead(recruiting("commerce2", "concern3"), Kind.NOT_APPLICATION, "kind/nothing", 2, 1);
    }

    @Test
    void ofAShortMailAboutWorkWhatItIsFaintlyLikeIsAGuess() {
        String faint = "We have enough hands at the mill this year";
        var read = saying(faint).under("Night Nurse").read();

        assertThat(read.kind()).isNotEqualTo(Kind.NOT_APPLICATION);
        assertThat(read.isGuess()).isTrue();
        assertThat(kind(saying(faint).under("Hello"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying(faint).andSentences(20).under("Night Nurse"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void aPositionInTheSubjectOfALineOrTwoIsAnApplicationByGuess() {
        assertThat(kind(recruiting("hello", "bye").under("Night Nurse"))).isEqualTo(Kind.APPLIED);
        assertThat(kind(recruiting("hello", "and", "bye").under("Night Nurse"))).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(kind(saying("hello", "bye").under("Night Nurse"))).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void aLetterThatMayConcernAnApplicationIsNotClearlyNone() {
        assertThat(saying("hello").read().rival()).isZero();
        assertThat(saying("concern1", "Night Nurse").read().rival()).isEqualTo(1);
        assertThat(saying("concern1", "hello").read().rival()).isZero();
        assertThat(saying("commerce2", "concern1", "Night Nurse").read().rival())
                .isZero();
        assertThat(saying("concern1", "Night Nurse").andSentences(49).read().rival())
                .isZero();
        assertThat(saying("concern1", "Night Nurse")
                        .under("[quilts] Hello")
                        .read()
                        .rival())
                .isZero();
        assertThat(saying("applied1").read().rival()).as("said faintly").isEqualTo(1);
    }
}
