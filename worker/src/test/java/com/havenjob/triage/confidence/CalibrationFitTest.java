package com.havenjob.triage.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

    private static final Signals CLEAR = new Signals(Map.of("clear", 1.0));
    private static final Signals DIM = new Signals(Map.of("clear", 0.0));

    private static Outcome outcome(Signals signals, boolean right) {
        return new Outcome(signals, right, false, signals, right, true, signals, right);
    }

    private static Outcome untitled(boolean job, @Nullable Boolean right) {
        return new Outcome(CLEAR, true, false, CLEAR, true, false, Signals.ofUntitled(job), right);
    }

    private static Outcome negative(boolean right) {
        return new Outcome(DIM, right, true, null, null, false, null, null);
    }

    private static void add(List<Outcome> outcomes, int times, Outcome outcome) {
        for (int i = 0; i < times; i++) {
            outcomes.add(outcome);
        }
    }

    /** Clear mails are right 58 times of 60, dim ones 20 of 40. */
    private static List<Outcome> mails() {
        var outcomes = new ArrayList<Outcome>();
        add(outcomes, 58, outcome(CLEAR, true));
        add(outcomes, 2, outcome(CLEAR, false));
        add(outcomes, 20, outcome(DIM, false));
        add(outcomes, 20, outcome(DIM, true));
        return outcomes;
    }

    @Test
    void eachModelSaysHowOftenItsValueWasRight() {
        var fit = CalibrationFit.fit(mails(), 0.9);

        for (var model : List.of(fit.kind(), fit.company(), fit.title())) {
            assertThat(model.probability(CLEAR)).isCloseTo(58 / 60.0, within(0.03));
            assertThat(model.probability(DIM)).isCloseTo(0.5, within(0.06));
        }
    }

    @Test
    void theWholeIsSurerWhereItsPartsAre() {
        var fit = CalibrationFit.fit(mails(), 0.9);

        double clear = together(fit, CLEAR);
        double dim = together(fit, DIM);
        assertThat(clear).isCloseTo(58 / 60.0, within(0.03));
        assertThat(dim).isCloseTo(0.5, within(0.06));
    }

    private static double together(Calibration fit, Signals signals) {
        return fit.together(
                fit.kind().probability(signals),
                fit.company().probability(signals),
                fit.title().probability(signals));
    }

    @Test
    void theThresholdIsTheLowestThatIsRightOftenEnough() {
        var strict = CalibrationFit.fit(mails(), 0.96);
        var lenient = CalibrationFit.fit(mails(), 0.75);

        assertThat(strict.reviewBelow()).isCloseTo(together(strict, CLEAR), within(1e-9));
        assertThat(lenient.reviewBelow()).isLessThan(strict.reviewBelow());
        assertThat(CalibrationFit.fit(mails(), 1.01).reviewBelow())
                .as("nothing is right so often: all are seen")
                .isEqualTo(1);
    }

    @Test
    void whatIsRightLessThanHalfOfTheTimeIsSeenWhateverIsAsked() {
        var outcomes = mails();
        add(outcomes, 30, outcome(DIM, false));

        var fit = CalibrationFit.fit(outcomes, 0.1);

        assertThat(together(fit, DIM)).isLessThan(0.5);
        assertThat(fit.reviewBelow()).isCloseTo(together(fit, CLEAR), within(1e-9));
    }

    @Test
    void mailWithoutATitleNamesNoneTheMoreSurelyWhereNoWordIsForAPersonAtWork() {
        var outcomes = mails();
        assertThat(sureThatUntitled(outcomes, false)).as("nothing is known").isEqualTo(0.5);

        add(outcomes, 39, untitled(false, true));
        add(outcomes, 1, untitled(false, false));
        add(outcomes, 20, untitled(true, true));
        add(outcomes, 20, untitled(true, false));
        add(outcomes, 50, untitled(true, null));
        add(outcomes, 50, negative(true));
        assertThat(sureThatUntitled(outcomes, false)).isCloseTo(39 / 40.0, within(0.05));
        assertThat(sureThatUntitled(outcomes, true)).isCloseTo(0.5, within(0.06));
    }

    private static double sureThatUntitled(List<Outcome> outcomes, boolean job) {
        return CalibrationFit.fit(outcomes, 0.9).untitled().probability(Signals.ofUntitled(job));
    }

    @Test
    void noVerdictIsSurerThanItsKind() {
        var fit = CalibrationFit.fit(mails(), 0.9);

        assertThat(fit.together(0.6, 0.99, 0.99)).isLessThanOrEqualTo(0.6);
    }

    @Test
    void ofEquallySureVerdictsEitherAllAreAcceptedOrNone() {
        var outcomes = mails();
        add(outcomes, 20, outcome(DIM, false));

        var fit = CalibrationFit.fit(outcomes, 0.85);

        assertThat(fit.reviewBelow()).isCloseTo(together(fit, CLEAR), within(1e-9));
    }

    @Test
    void whatIsNotKnownTeachesNothing() {
        var outcomes = mails();
        add(outcomes, 50, new Outcome(CLEAR, true, false, CLEAR, null, true, DIM, null));

        var known = CalibrationFit.fit(mails(), 0.9);
        var fit = CalibrationFit.fit(outcomes, 0.9);

        assertThat(fit.company()).isEqualTo(known.company());
        assertThat(fit.title()).isEqualTo(known.title());
        assertThat(fit.kind()).isNotEqualTo(known.kind());
    }

    @Test
    void aVerdictIsRightWhereAllOfItIs() {
        assertThat(outcome(CLEAR, true).allRight()).isTrue();
        assertThat(outcome(CLEAR, false).allRight()).isFalse();
        assertThat(negative(true).allRight()).isFalse();
        assertThat(new Outcome(CLEAR, false, false, CLEAR, null, true, CLEAR, null).allRight())
                .as("a wrong kind is wrong whatever else")
                .isFalse();
        assertThat(new Outcome(CLEAR, true, false, CLEAR, null, true, CLEAR, true).allRight())
                .isNull();
        assertThat(new Outcome(CLEAR, true, false, CLEAR, true, true, CLEAR, null).allRight())
                .isNull();
        assertThat(new Outcome(CLEAR, true, false, CLEAR, true, true, CLEAR, false).allRight())
                .isFalse();
        assertThat(new Outcome(CLEAR, true, false, CLEAR, false, true, CLEAR, true).allRight())
                .isFalse();
    }
}
