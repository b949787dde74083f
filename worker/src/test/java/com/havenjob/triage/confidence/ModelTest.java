package com.havenjob.triage.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.Kind;
import com.havenjob.triage.fields.Support;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.particulars.WrittenMail;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Map<String, Double> NOTHING = Map.of();

    @Test
    void signalsAddUpToAProbability() {
        var model = new Model(-1, Map.of("a", 2.0, "b", 3.0));

        assertThat(model.probability(new Signals(NOTHING))).isCloseTo(1 / (1 + Math.E), within(1e-9));
        assertThat(model.probability(new Signals(Map.of("a", 0.5, "c", 9.0)))).isCloseTo(0.5, within(1e-9));
        assertThat(model.probability(new Signals(Map.of("a", 1.0, "b", 0.5))))
                .isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-9));
    }

    @Test
    void nothingIsCertain() {
        assertThat(new Model(50, NOTHING).probability(new Signals(NOTHING))).isEqualTo(0.999);
        assertThat(Model.logit(1)).isCloseTo(Math.log(999), within(1e-9));
        assertThat(Model.logit(0)).isCloseTo(-Math.log(999), within(1e-9));
        assertThat(Model.logit(0.5)).isZero();
    }

    @Test
    void aModelIsReadBackAsItWasWritten() {
        var model = Model.of(Sheet.parse("made", "bias = -0.25\nb = 1.5\na = 2").entries(""));

        assertThat(model).isEqualTo(new Model(-0.25, Map.of("a", 2.0, "b", 1.5)));
        assertThat(model.text()).isEqualTo("bias = -0.25\na = 2.0\nb = 1.5\n");
        assertThat(new Model(0.12345, NOTHING).text()).isEqualTo("bias = 0.123\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.of(Map.of("a", "1")))
                .withMessageContaining("bias");
    }

    @Test
    void aCalibrationIsReadBackAsItWasWritten() {
        var standard = Calibration.standard();

        assertThat(Calibration.of(Sheet.parse("again", standard.text()))).isEqualTo(standard);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Calibration.of(Sheet.parse("made", standard.text().replace("review below", "review above"))))
                .withMessageContaining("review below");
    }

    @Test
    void theSurerItsPartsTheSurerTheWhole() {
        var standard = Calibration.standard();

        assertThat(standard.together(0.9, 0.9, 0.9)).isGreaterThan(standard.together(0.6, 0.9, 0.9));
        assertThat(standard.together(0.9, 0.9, 0.9)).isGreaterThan(standard.together(0.9, 0.6, 0.9));
        assertThat(standard.together(0.9, 0.9, 0.9)).isGreaterThan(standard.together(0.9, 0.9, 0.6));
    }

    @Test
    void aKindSaysHowClearItIs() {
        var mail = WrittenMail.saying("One.\nTwo.\nThree.").reading();

        assertThat(Signals.of(
                                new KindReading(Kind.REJECTED, 0.9, 0.05, 3, 1, 2, true, false, "kind/rejected", ""),
                                mail)
                        .values())
                .containsEntry("odds", Math.log(9) / 7)
                .containsEntry("next", 0.05)
                .containsEntry("phrase", 0.75)
                .containsEntry("rival", 0.25)
                .containsEntry("concern", 0.5)
                .containsEntry("bulk", 0.0)
                .containsEntry("template", 0.0)
                .containsEntry("guess", 0.0)
                .containsEntry("negative", 0.0)
                .containsEntry("receipt", 0.0)
                .containsEntry("refusal", 1.0)
                .containsEntry("source", 0.0)
                .containsEntry("foreign", 0.0)
                .containsEntry("answer", 0.0)
                .containsEntry("short", 0.0)
                .containsEntry("long", 0.05);
        assertThat(Signals.of(
                                new KindReading(Kind.APPLIED, 0.99, 0.01, 9, 9, 12, true, false, "kind/template", ""),
                                mail)
                        .values())
                .containsEntry("phrase", 1.0)
                .containsEntry("rival", 1.0)
                .containsEntry("concern", 1.0)
                .containsEntry("template", 1.0)
                .containsEntry("receipt", 1.0)
                .containsEntry("refusal", 0.0);
        assertThat(Signals.of(
                                new KindReading(
                                        Kind.NOT_APPLICATION, 0.9, 0.1, 0, 1, 0, true, false, "kind/nothing", ""),
                                mail)
                        .values())
                .containsEntry("negative", 1.0)
                .containsEntry("guess", 1.0);
    }

    @Test
    void theSortOfMailIsASignal() {
        var kind = new KindReading(Kind.APPLIED, 0.9, 0.05, 3, 0, 3, true, false, "kind/applied", "");

        assertThat(Signals.of(kind, WrittenMail.saying("One.\nTwo.").reading()).values())
                .containsEntry("short", 1.0);
        assertThat(Signals.of(
                                kind,
                                WrittenMail.saying("One.")
                                        .from("x <no-reply@greenhouse.io>")
                                        .reading())
                        .values())
                .containsEntry("source", 1.0)
                .containsEntry("automatic", 1.0);
        assertThat(Signals.of(
                                kind,
                                WrittenMail.saying(
                                                "Nous avons bien recu votre lettre et nous la lirons dans les jours qui"
                                                        + " viennent avec le plus grand soin.")
                                        .reading())
                        .values())
                .containsEntry("foreign", 1.0);
        assertThat(Signals.of(
                                kind,
                                WrittenMail.saying(
                                                "See you.\n\nOn Mon, 2 Mar 2026, Jo <jo@ostra.example> wrote:\n> Friday?\n> Jo")
                                        .reading())
                        .values())
                .containsEntry("answer", 1.0);
        assertThat(Signals.of(kind, WrittenMail.saying("Word.\n".repeat(90)).reading())
                        .values())
                .containsEntry("long", 1.0);
    }

    @Test
    void aNameSaysWhatStandsBehindIt() {
        var mail = WrittenMail.saying("One.").reading();

        assertThat(Signals.ofCompany(new Support(0.8, 0.3, 3, true, false, true, false, 1, 0, 0), "Ostra Mill", mail)
                        .values())
                .containsEntry("score", 0.8)
                .containsEntry("rival", 0.3)
                .containsEntry("witnesses", 0.5)
                .containsEntry("headline", 1.0)
                .containsEntry("text", 0.0)
                .containsEntry("sender", 1.0)
                .containsEntry("layout", 0.0)
                .containsEntry("variants", 0.25)
                .containsEntry("short", 1.0)
                .containsEntry("one word", 0.0)
                .doesNotContainKey("words");
        assertThat(Signals.ofTitle(
                                new Support(0.8, 0.3, 9, false, true, false, true, 9, 0, 0), "Senior Night Nurse", mail)
                        .values())
                .containsEntry("witnesses", 1.0)
                .containsEntry("variants", 1.0)
                .containsEntry("text", 1.0)
                .containsEntry("layout", 1.0)
                .containsEntry("job word", 1.0)
                .containsEntry("words", 0.25);
        assertThat(Signals.ofTitle(new Support(0.8, 0.3, 1, false, true, false, true, 0, 0, 0), "Lantern", mail)
                        .values())
                .containsEntry("job word", 0.0)
                .containsEntry("witnesses", 0.0);
    }

    @Test
    void theShapeOfANameIsASignal() {
        var mail = WrittenMail.saying("One.").reading();
        var support = new Support(0.8, 0.3, 1, false, true, false, false, 0, 0, 0);

        assertThat(Signals.ofCompany(support, "Ostra", mail).values())
                .containsEntry("one word", 1.0)
                .containsEntry("initials", 0.0);
        assertThat(Signals.ofCompany(support, "OMC", mail).values()).containsEntry("initials", 1.0);
        assertThat(Signals.ofTitle(support, "baker", mail).values())
                .containsEntry("one word", 1.0)
                .containsEntry("lower case", 1.0)
                .containsEntry("marks", 0.0);
        for (var title : new String[] {"Baker, nights", "Baker (nights)", "Baker 80 %"}) {
            assertThat(Signals.ofTitle(support, title, mail).values())
                    .containsEntry("one word", 0.0)
                    .containsEntry("lower case", 0.0)
                    .containsEntry("marks", 1.0);
        }
    }
}
