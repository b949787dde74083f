package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Sheet;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KindModelTest {

    private static final String KINDS =
            "version = 2\nkinds = applied under_review assessment phone_screen interview offer rejected withdrawn not_application\n";

    private static final Offset<Double> BARELY = within(1e-9);

    private static KindModel model(String lines) {
        return KindModel.of(Sheet.parse("made.sheet", KINDS + "[weights]\n" + lines));
    }

    private static Map<Kind, Double> probabilities(KindModel model, MadeMail mail) {
        return model.probabilities(mail.evidence(), mail.reading());
    }

    /** The score of a kind above that of one of which nothing is said. */
    private static double score(KindModel model, Kind kind, MadeMail mail) {
        var probabilities = probabilities(model, mail);
        return Math.log(probabilities.getOrDefault(kind, 0.0) / probabilities.getOrDefault(Kind.WITHDRAWN, 0.0));
    }

    @Test
    void probabilitiesAddUpToOne() {
        var probabilities = probabilities(KindModel.standard(), saying("interview3", "applied3"));

        assertThat(probabilities).containsOnlyKeys(Kind.values());
        assertThat(probabilities.values().stream().mapToDouble(share -> share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void weightsAddUp() {
        var model = model("text: interview = 0 0 0 0 4 0 0 0 0\nbias = 0 0 0 0 -3 0 0 0 0\n");

        assertThat(probabilities(model, saying("interview3")).get(Kind.INTERVIEW))
                .as("4 × 0.75 − 3, as all others")
                .isCloseTo(1.0 / 9, within(1e-9));
    }

    @Test
    void wordsWeighByWhereTheyStandAndLessAmongMore() {
        var model = model("""
                [words of subjects]
                loaf = 0 0 0 0 0 1 0 0 0
                [words of texts]
                loaf = 0 0 0 0 0 0 2 0 0
                oven = 0 0 0 0 0 0 2 0 0
                """);

        assertThat(score(model, Kind.OFFER, saying("hello").under("One loaf"))).isCloseTo(1.5 / Math.sqrt(2), BARELY);
        assertThat(score(model, Kind.REJECTED, saying("hello").under("One loaf")))
                .isCloseTo(0, BARELY);
        assertThat(score(model, Kind.REJECTED, saying("Loaf, loaf, loaf", "LOAF")))
                .as("each word once")
                .isCloseTo(2 * 1.5 / Math.sqrt(2), BARELY);
        assertThat(score(model, Kind.REJECTED, saying("loaf oven"))).isCloseTo(4 * 1.5 / Math.sqrt(3), BARELY);
        assertThat(score(model, Kind.REJECTED, saying("hello").quoting("loaf oven")))
                .as("somebody else's words")
                .isCloseTo(0, BARELY);
    }

    @Test
    void largeScoresDoNotOverflow() {
        var model = model("bias = 9000 0 0 0 0 0 0 0 -9000\n");

        assertThat(probabilities(model, saying("hello")).get(Kind.APPLIED)).isEqualTo(1);
    }

    @Test
    void theTextOfAModelIsReadBack() {
        var model = model("text: interview = 0 0 0 0 4.25 0 0 0 -1.50\nlength = 0 0 0 0 0 0 0 0 0\n");

        assertThat(model.text()).contains("text: interview = 0.00 0.00 0.00 0.00 4.25 0.00 0.00 0.00 -1.50\n");
        assertThat(model.text()).as("what weighs nothing").doesNotContain("length");
        assertThat(model("[words of subjects]\nloaf = 0 0 0 0 0 1 0 0 0\n[words of texts]\noven = 0 0 0 0 0 0 2 0 0\n")
                        .text())
                .contains(
                        "[words of subjects]\nloaf = 0.00 0.00 0.00 0.00 0.00 1.00 0.00 0.00 0.00\n",
                        "[words of texts]\noven = 0.00 0.00 0.00 0.00 0.00 0.00 2.00 0.00 0.00\n");
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
                .isThrownBy(() -> model("[words of texts]\noven = 2\n"))
                .withMessage("«made.sheet»: «oven» needs a weight for each of 9 kinds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("bias = NaN 0 0 0 0 0 0 0 0\n"))
                .withMessage("«made.sheet»: «bias» needs a weight for each of 9 kinds");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KindModel.of(Sheet.parse("made.sheet", "version = 2\nkinds = offer applied\n[weights]\n")))
                .withMessageStartingWith("«made.sheet» is for the kinds «offer applied», not «applied under_review");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindModel.of(Sheet.parse("made.sheet", KINDS.replace("version = 2", "version = 1"))))
                .withMessageStartingWith("«made.sheet» has the version «1»");
    }
}
