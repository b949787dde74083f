package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.entities.EntityModel;
import com.havenjob.triage.kinds.KindModel;
import com.havenjob.triage.lexicon.Sheet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
        var fitted = new Calibrator().fit(some(), PRECISION);

        assertThat(new Calibrator().fit(some(), PRECISION)).isEqualTo(fitted);
        assertThat(KindModel.of(Sheet.parse("kinds.sheet", fitted.kinds())).text())
                .isEqualTo(fitted.kinds());
        assertThat(EntityModel.of(Sheet.parse("entities.sheet", fitted.entities()))
                        .text())
                .isEqualTo(fitted.entities());
        assertThat(Calibration.of(Sheet.parse("calibration.sheet", fitted.calibration()))
                        .reviewBelow())
                .isBetween(0.5, 1.0);
    }
}
