package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.entities.EntityModel;
import com.havenjob.triage.kinds.KindModel;
import com.havenjob.triage.lexicon.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratorTest {

    private static final double PRECISION = 0.95;

    /** One of ten of the program's own mails. */
    private static List<LabelledMail> some() {
        var own = LabelledMails.own();
        return IntStream.range(0, own.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(own::get)
                .toList();
    }

    @Test
    void equalMailsGiveEqualModelsThatCanBeReadBack() {
        var fitted = new Calibrator().fit(some(), List.of(), PRECISION);

        assertThat(new Calibrator().fit(some(), List.of(), PRECISION)).isEqualTo(fitted);
        assertThat(KindModel.of(Sheet.parse("kinds.sheet", fitted.kinds())).text())
                .isEqualTo(fitted.kinds());
        assertThat(EntityModel.of(Sheet.parse("entities.sheet", fitted.entities()))
                        .text())
                .isEqualTo(fitted.entities());
        assertThat(Calibration.of(Sheet.parse("calibration.sheet", fitted.calibration()))
                        .reviewBelow())
                .isBetween(0.5, 1.0);
    }

    @Test
    void eachModelIsWrittenIntoItsFileOverTheOneBefore(@TempDir Path folder) throws IOException {
        new Calibrator.Fitted("old", "old", "old").writeTo(folder);
        new Calibrator.Fitted("the kinds", "the names", "the confidence").writeTo(folder);

        assertThat(folder.resolve("kinds.sheet")).hasContent("the kinds");
        assertThat(folder.resolve("entities.sheet")).hasContent("the names");
        assertThat(folder.resolve("calibration.sheet")).hasContent("the confidence");
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void toMailsThatAreHeldOutOnlyTheConfidenceIsFitted() {
        var fitted = new Calibrator().fit(some(), List.of(), PRECISION);
        var heldOut = new Calibrator().fit(some(), LabelledMails.heldOut().subList(0, 40), PRECISION);

        assertThat(heldOut.kinds()).isEqualTo(fitted.kinds());
        assertThat(heldOut.entities()).isEqualTo(fitted.entities());
        assertThat(heldOut.calibration()).isNotEqualTo(fitted.calibration());
    }
}
