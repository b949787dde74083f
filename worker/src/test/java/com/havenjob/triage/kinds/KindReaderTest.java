package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.sources.SourceProfile;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is made of a mail and of the probabilities that a model gives it, in the made language of {@link MadeMail}. */
class KindReaderTest {

    private static final String KINDS =
            "version = 2\nkinds = applied under_review assessment phone_screen interview offer rejected withdrawn not_application\n";

    /** Each phrase speaks for its kind, in subject and text; what is quoted a little less. */
    private static final KindModel MODEL = model("bias = 0 0 0 0 0 0 0 0 1");

    private static KindModel model(String bias) {
        var lines = new StringBuilder(KINDS + "[weights]\n").append(bias).append('\n');
        for (var kind : Kind.values()) {
            if (kind != Kind.NOT_APPLICATION) {
                String cue = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                lines.append("subject: ")
                        .append(cue)
                        .append(" =")
                        .append(weights(kind, 8))
                        .append('\n');
                lines.append("text: ")
                        .append(cue)
                        .append(" =")
                        .append(weights(kind, 8))
                        .append('\n');
                lines.append("quoted: ")
                        .append(cue)
                        .append(" =")
                        .append(weights(kind, 6))
                        .append('\n');
            }
        }
        lines.append("text: alert =").append(weights(Kind.NOT_APPLICATION, 20)).append('\n');
        return KindModel.of(Sheet.parse("made.sheet", lines.toString()));
    }

    private static String weights(Kind kind, int weight) {
        var weights = new StringBuilder();
        for (var other : Kind.values()) {
            weights.append(' ').append(other == kind ? weight : 0);
        }
        return weights.toString();
    }

    private static KindReading read(MadeMail mail) {
        return mail.read(MODEL);
    }

    @Test
    void theLikeliestKindWithTheSentenceThatSaysIt() {
        var read = read(saying("applied2", "rejected3 mill"));

        assertThat(read.kind()).isEqualTo(Kind.REJECTED);
        assertThat(read.extractor()).isEqualTo("kind/rejected");
        assertThat(read.evidence()).isEqualTo("rejected3 mill");
        assertThat(read.strongest()).isEqualTo(3);
        assertThat(read.probability()).isGreaterThan(read.next());
    }

    @Test
    void theRivalIsThePhraseForAnotherStepOrForSomethingElse() {
        assertThat(read(saying("rejected3", "applied2")).rival()).isZero();
        assertThat(read(saying("rejected3", "underreview2")).rival()).isEqualTo(2);
        assertThat(read(saying("rejected3", "survey1")).rival()).isEqualTo(1);
        assertThat(read(saying("alert3", "offer1")).rival()).isEqualTo(1);
        assertThat(read(saying("alert3", "applied1")).rival()).isEqualTo(1);
    }

    @Test
    void mailAboutSomethingElseSaysWhat() {
        var read = read(saying("alert3", "offer3"));

        assertThat(read.kind()).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(read.extractor()).isEqualTo("kind/alert");
        assertThat(read.evidence()).isEqualTo("alert3");
        assertThat(saying("hello").read(model("bias = 0 0 0 0 0 0 0 0 9")).extractor())
                .isEqualTo("kind/nothing");
    }

    @Test
    void anotherKindOfApplicationIsNoneForWork() {
        var read = read(saying("unrelated3", "applied3", "concern3"));

        assertThat(read.kind()).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(read.extractor()).isEqualTo("kind/unrelated");
        assertThat(read(saying("unrelated2", "applied3")).kind()).isEqualTo(Kind.APPLIED);
        assertThat(read(saying("unrelated3", "applied3").fromRecruiting()).kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(read(saying("unrelated3", "applied3").under("Night Nurse")).kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(read(saying("unrelated3", "applied3 Nurse")).kind()).isEqualTo(Kind.APPLIED);
    }

    @Test
    void aPostIsWorkWhateverItsOfficeGivesBesides() {
        assertThat(read(saying("unrelated3", "rejected3", "post3")).kind()).isEqualTo(Kind.REJECTED);
        assertThat(read(saying("rejected3", "post1")).work()).isTrue();
    }

    @Test
    void whoAsksForACurriculumCourts() {
        assertThat(read(saying("applied3", "outreach3")).courted()).isTrue();
        assertThat(read(saying("applied3", "outreach2")).courted()).isFalse();
        assertThat(read(saying("applied3", "outreach3").andSentences(1)).courted())
                .isTrue();
        assertThat(read(saying("applied3", "outreach3").andSentences(2)).courted())
                .as("a footer")
                .isFalse();
    }

    @Test
    void workIsToldBySenderSubjectAndFirstSentences() {
        assertThat(read(saying("applied3")).work()).isFalse();
        assertThat(read(saying("applied3").fromRecruiting()).work()).isTrue();
        assertThat(read(saying("applied3").under("Night Nurse")).work()).isTrue();
        assertThat(read(saying("applied3 Nurse")).work()).isTrue();
    }

    /** Of the sure and the unsure, only the unsure goes to a person. */
    @Test
    void whatIsHardlyNothingIsTakenForTheLikeliestApplication() {
        assertThat(saying("applied1").read(model("bias = 0 0 0 0 0 0 0 0 9")).kind())
                .isEqualTo(Kind.NOT_APPLICATION);
        assertThat(saying("applied1").read(model("bias = 0 0 0 0 0 0 0 0 2.4")).kind())
                .as("0.49 for nothing, 0.33 for a receipt")
                .isEqualTo(Kind.APPLIED);
        assertThat(saying("applied3", "concern3")
                        .fromRecruiting()
                        .read(model("bias = 0 0 0 0 0 0 0 0 6.3"))
                        .isGuess())
                .as("a clear phrase, and nothing likelier still")
                .isTrue();
    }

    @Test
    void whatOnlyTheQuotedMailSaysIsItsWords() {
        var read = read(saying("hello").quoting("interview3 mill"));

        assertThat(read.kind()).isEqualTo(Kind.INTERVIEW);
        assertThat(read.extractor()).isEqualTo("kind/quoted");
        assertThat(read.evidence()).isEqualTo("interview3 mill");
        assertThat(read(saying("rejected3").quoting("interview3")).extractor()).isEqualTo("kind/rejected");
    }

    @Test
    void aKindThatNothingSaysIsAssumed() {
        var read = saying("concern3 mill").read(model("bias = 9 0 0 0 0 0 0 0 0"));

        assertThat(read.kind()).isEqualTo(Kind.APPLIED);
        assertThat(read.extractor()).isEqualTo("kind/source");
        assertThat(read.evidence()).isEqualTo("concern3 mill");
        assertThat(read.concern()).isEqualTo(3);
        assertThat(read.isGuess()).isTrue();
    }

    // Marks of systems' templates

    @Test
    void theMarkOfATemplateDecides() {
        var marker = new SourceProfile.Marker("tpl=17", new CueMeaning(Cue.REJECTED, 3));
        var system = SourceProfile.Type.TRACKING_SYSTEM;

        var read = read(saying("alert2", "offer3", "tpl=17").by(system, marker));
        assertThat(read.kind()).isEqualTo(Kind.REJECTED);
        assertThat(read.extractor()).isEqualTo("kind/template");
        assertThat(read.evidence()).isEqualTo("tpl=17");
        assertThat(read.rival()).isEqualTo(2);
        assertThat(read(saying("offer3").with("List-Id: tpl=17").by(system, marker))
                        .kind())
                .isEqualTo(Kind.REJECTED);
        assertThat(read(saying("offer3").by(system, marker)).kind()).isEqualTo(Kind.OFFER);
    }

    @Test
    void theMarkOfATemplateAboutSomethingElseDecidesToo() {
        var marker = new SourceProfile.Marker("tpl=18", new CueMeaning(Cue.ALERT, 3));

        assertThat(read(saying("offer3", "tpl=18").by(SourceProfile.Type.JOB_BOARD, marker))
                        .kind())
                .isEqualTo(Kind.NOT_APPLICATION);
    }
}
