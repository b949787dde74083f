package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Sheet;
import org.junit.jupiter.api.Test;

class KindModelTest {

    private static final String KINDS =
            "kinds = applied under_review assessment phone_screen interview offer rejected withdrawn not_application\n";

    private static KindModel model(String lines) {
        return KindModel.of(Sheet.parse("made.sheet", KINDS + "[weights]\n" + lines));
    }

    @Test
    void probabilitiesAddUpToOne() {
        var probabilities = KindModel.standard()
                .probabilities(saying("interview3", "applied3").features());

        assertThat(probabilities).containsOnlyKeys(Kind.values());
        assertThat(probabilities.values().stream().mapToDouble(share -> share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void weightsAddUp() {
        var model = model("text: interview = 0 0 0 0 4 0 0 0 0\nbias = 0 0 0 0 -3 0 0 0 0\n");

        assertThat(model.probabilities(saying("interview3").features()).get(Kind.INTERVIEW))
                .as("4 × 0.75 − 3, as all others")
                .isCloseTo(1.0 / 9, within(1e-9));
    }

    @Test
    void largeScoresDoNotOverflow() {
        var model = model("bias = 9000 0 0 0 0 0 0 0 -9000\n");

        assertThat(model.probabilities(saying("hello").features()).get(Kind.APPLIED))
                .isEqualTo(1);
    }

    @Test
    void theTextOfAModelIsReadBack() {
        var model = model("text: interview = 0 0 0 0 4.25 0 0 0 -1.50\nlength = 0 0 0 0 0 0 0 0 0\n");

        assertThat(model.text()).contains("text: interview = 0.00 0.00 0.00 0.00 4.25 0.00 0.00 0.00 -1.50\n");
        assertThat(model.text()).as("what weighs nothing").doesNotContain("length");
        assertThat(KindModel.of(Sheet.parse("again", model.text())).text()).isEqualTo(model.text());
        assertThat(KindModel.standard().text())
                .isEqualTo(KindModel.of(Sheet.load("kinds.sheet")).text());
    }

    @Test
    void aModelOfOtherFeaturesOrKindsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("smell: interview = 0 0 0 0 0 0 0 0 0\n"))
                .withMessage("«made.sheet»: there is no feature «smell: interview»");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("bias = 0 0\n"))
                .withMessage("«made.sheet»: «bias» needs a weight for each of 9 kinds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("bias = NaN 0 0 0 0 0 0 0 0\n"))
                .withMessage("«made.sheet»: «bias» needs a weight for each of 9 kinds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindModel.of(Sheet.parse("made.sheet", "kinds = offer applied\n[weights]\n")))
                .withMessageStartingWith("«made.sheet» is for the kinds «offer applied», not «applied under_review");
    }
}
