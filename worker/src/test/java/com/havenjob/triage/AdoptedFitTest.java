package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MessageState;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.Graded.Field;
import com.havenjob.triage.confidence.Adjustment;
import com.havenjob.triage.lexicon.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a night's fit does to the next mail, and for how long. */
class AdoptedFitTest {

    private static final LocalDate NIGHT = LocalDate.of(2098, 3, 1);

    private final ConfidenceFits fits = Desk.PIPELINE.bean(ConfidenceFits.class);
    private final Triage triage = Desk.PIPELINE.bean(Triage.class);

    @AfterEach
    void forgetTheNights() {
        Desk.PIPELINE.sql().sql("DELETE FROM confidence_fits").update();
    }

    /** Of sixty verdicts that were all but certain, most were wrong. */
    private static Gradebook overconfident() {
        return Gradebook.EMPTY.plus(IntStream.range(0, 60)
                .mapToObj(at -> new Graded(
                        0.97, at % 6 == 0, "", true, List.of(new Field("company", "signature", at % 6 == 0))))
                .toList());
    }

    private void concluded(LocalDate night) {
        assertThat(fits.conclude(night, overconfident()).adopted()).isTrue();
    }

    private static WrittenMail receipt() {
        return WrittenMail.from("Fernwick Careers <careers@fernwick.example>")
                .subject("Thank you for applying to Fernwick")
                .body(
                        "Hi Ruth,\r\n\r\nThank you for applying for the Welder position at Fernwick. We have received your"
                                + " application.\r\n\r\nKind regards,\r\nFernwick");
    }

    /** What the present rules are sure of, judged for somebody who never decided anything. */
    private MessageState judged() {
        var desk = new Desk();
        return triage.judge(desk.receive(receipt()).id());
    }

    /** As an upgrade finds the fits of the version before. */
    private void anotherVersionShipsOtherModels() {
        Desk.PIPELINE
                .sql()
                .sql("UPDATE confidence_fits SET models = 'of before'")
                .update();
    }

    @Test
    void mailThatWasAcceptedUnaskedWaitsForAPersonOnceAFitSaysThatTheConfidenceIsTooHigh() {
        assertThat(judged()).isEqualTo(MessageState.APPLIED);

        concluded(NIGHT);

        assertThat(judged()).isEqualTo(MessageState.NEEDS_REVIEW);
    }

    @Test
    void fitExpiresWithTheModelsThatItWasFittedToAndTheNextNightFitsAnew() {
        concluded(NIGHT);
        anotherVersionShipsOtherModels();

        assertThat(fits.adjustment()).isEqualTo(Adjustment.NONE);
        assertThat(fits.newest().orElseThrow().expired()).isTrue();
        assertThat(judged()).isEqualTo(MessageState.APPLIED);

        concluded(NIGHT.plusDays(1));

        assertThat(fits.newest().orElseThrow().expired()).isFalse();
        assertThat(judged()).isEqualTo(MessageState.NEEDS_REVIEW);
    }

    @Test
    void fitOfTheModelsAtWorkHoldsOverNightsThatConcludeNothing() {
        concluded(NIGHT);
        fits.conclude(NIGHT.plusDays(1), Gradebook.EMPTY);

        assertThat(judged()).isEqualTo(MessageState.NEEDS_REVIEW);
    }

    @Test
    void modelsAreOthersOnceAnEntryOfTheirFilesIs() {
        var calibration = Sheet.parse("calibration.sheet", "review below = 0.9\n[kind]\nbias = 1.5\n");
        var examples = Sheet.parse("en.sheet", "[applied]\nThank you for applying.\n");
        var name = ConfidenceModels.name(List.of(calibration, examples));

        assertThat(ConfidenceModels.name(List.of(
                        Sheet.parse("calibration.sheet", "# fitted today\nreview below = 0.9\n[kind]\nbias = 1.5\n"),
                        examples)))
                .isEqualTo(name);
        assertThat(ConfidenceModels.name(List.of(
                        Sheet.parse("calibration.sheet", "review below = 0.9\n[kind]\nbias = 1.6\n"), examples)))
                .isNotEqualTo(name);
        assertThat(ConfidenceModels.name(
                        List.of(calibration, Sheet.parse("en.sheet", "[applied]\nThank you for your application.\n"))))
                .isNotEqualTo(name);
        assertThat(ConfidenceModels.shipped()).hasSameSizeAs(name).isNotEqualTo(name);
    }
}
