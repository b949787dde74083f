package com.havenjob.triage.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.lexicon.Sheet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

    private static Calibration with(double reviewBelow) {
        return new Calibration(
                new Model(0.25, Map.of("clear", 1.5)),
                new Model(-1, Map.of("named", 2.0)),
                new Model(0.5, Map.of("label", 0.125)),
                new Model(-0.5, Map.of("job", -0.75)),
                new Model(0.125, Map.of("kind", 0.5)),
                reviewBelow);
    }

    private static Calibration readBack(Calibration calibration) {
        return Calibration.of(Sheet.parse("calibration.sheet", calibration.text()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.90006, 0.62349999999, 0.999_95, 0.5})
    void thresholdThatIsWrittenAndReadBackStillLetsTheVerdictPassThatItWasSetBy(double verdict) {
        assertThat(readBack(with(verdict)).reviewBelow())
                .isLessThanOrEqualTo(verdict)
                .isCloseTo(verdict, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.6235, 0.0001, 1})
    void whatFitsIntoTheFileIsReadBackAsItIs(double threshold) {
        assertThat(readBack(with(threshold))).isEqualTo(with(threshold));
    }

    @Test
    void calibrationThatComesWithTheProgramIsReadBackAsItIs() {
        assertThat(readBack(Calibration.standard())).isEqualTo(Calibration.standard());
    }
}
