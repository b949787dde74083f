package com.havenjob.lab;

import static com.havenjob.lab.JudgedMail.mail;
import static com.havenjob.triage.Kind.APPLIED;
import static com.havenjob.triage.Kind.INTERVIEW;
import static com.havenjob.triage.Kind.NOT_APPLICATION;
import static com.havenjob.triage.Kind.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.triage.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The scorer's figures beside figures worked out by hand. */
class ScorerTest {

    /** Six about an application, of which three are all right; four about something else. */
    private static final List<Judged> MAILS = List.of(
            mail("1", APPLIED)
                    .of("Brunnholt GmbH", "Tailor (m/w/d)")
                    .readAs(APPLIED, "Brunnholt", "Tailor", 0.95, false),
            mail("2", APPLIED).of("Wexcombe", "Cook").readAs(APPLIED, "Wexcombe Foods", "Cook", 0.85, false),
            mail("3", REJECTED).of("Ardleigh", "Rower").readAs(NOT_APPLICATION, 0.4, true),
            mail("4", REJECTED)
                    .of("The Tolvik Company", "Diver 104233")
                    .readAs(REJECTED, "Tolvik", "Diver", 0.55, true),
            mail("5", INTERVIEW)
                    .of("Quernmoor", "Night Baker")
                    .in("Malmö, Sweden")
                    .meetingAt("2026-03-04T09:30")
                    .until("2026-03-02")
                    .readAs(
                            INTERVIEW,
                            "quernmoor",
                            "Night-Baker",
                            "Sweden, Malmo",
                            LocalDateTime.of(2026, 3, 4, 9, 30),
                            LocalDate.of(2026, 3, 3),
                            0.75,
                            false),
            mail("6", APPLIED).of("Ostrava Mills", null).readAs(APPLIED, "Ostrava Mills", null, 0.9, false),
            mail("7", NOT_APPLICATION).readAs(APPLIED, "Somebody", null, 0.9, false),
            mail("8", NOT_APPLICATION).readAs(APPLIED, "Somebody", null, 0.3, true),
            mail("9", NOT_APPLICATION).ofSet("spamassassin").readAs(NOT_APPLICATION, 0.9, false),
            mail("10", NOT_APPLICATION).unanswered());

    private static final Score SCORE = Scorer.score(MAILS);

    @Test
    void countsLabelsAndAnswers() {
        assertFigure("labels", 10);
        assertFigure("answered", 9);
        assertFigure("positives", 6);
        assertFigure("negatives", 4);
        assertFigure("hard_negatives", 3);
    }

    @Test
    void kindIsRightInSixOfTen() {
        assertFigure("kind_accuracy", 0.6);
    }

    @Test
    void falseCreatesAreTheUnreviewedOnesOnly() {
        assertFigure("false_creates", 1);
        assertFigure("hard_false_creates", 1);
    }

    @Test
    void applicationReadAsSomethingElseIsLost() {
        assertFigure("lost", 1);
    }

    @Test
    void namesAreComparedAfterNormalisation() {
        assertFigure("company", 0.6667); // 1, 4, 5, 6 of 6
        assertFigure("company_loose", 0.8333); // and 2
        assertFigure("company_n", 6);
        assertFigure("title", 0.8); // 1, 2, 4, 5 of 5
        assertFigure("title_n", 5);
    }

    @Test
    void placesAndTimesAreComparedWhereTheyAreLabelled() {
        assertFigure("location", 1.0);
        assertFigure("location_n", 1);
        assertFigure("interview", 1.0);
        assertFigure("deadline", 0.0);
        assertFigure("deadline_n", 1);
    }

    @Test
    void allRightCountsWhereAllThreeAreKnown() {
        assertFigure("all_right", 0.6); // 1, 4, 5 of 1 to 5
        assertFigure("all_n", 5);
    }

    @Test
    void automaticIsWhatNobodyHasToSee() {
        assertFigure("auto_coverage", 0.6667); // 1, 2, 5, 6 of 6
        assertFigure("auto_precision", 0.6667); // 1, 5 of 1, 2, 5
        assertFigure("auto_n", 3);
    }

    @Test
    void calibrationErrorIsWeightedByBin() {
        // One mail a bin: |0.95−1| + |0.85−0| + |0.4−0| + |0.55−1| + |0.75−1| = 2.0, over five mails.
        assertFigure("ece", 0.4);
    }

    @Test
    void macroF1LeavesRareKindsOut() {
        var mails = new ArrayList<Judged>();
        IntStream.range(0, 10)
                .forEach(i -> mails.add(mail("a" + i, APPLIED).readAs(i < 8 ? APPLIED : REJECTED, 1, true)));
        IntStream.range(0, 10).forEach(i -> mails.add(mail("r" + i, REJECTED).readAs(REJECTED, 1, true)));
        mails.add(mail("i", INTERVIEW).readAs(APPLIED, 1, true));

        // APPLIED: 2·8/(10+9); REJECTED: 2·10/(10+12); the one interview does not count.
        assertThat(Scorer.score(mails).figure("kind_macro_f1")).isEqualTo(0.8756);
    }

    @Test
    void nothingKnownGivesNoFigure() {
        var score = Scorer.score(List.of());

        assertThat(score.figure("company")).isNull();
        assertThat(score.figure("ece")).isNull();
        assertThat(score.figure("kind_macro_f1")).isNull();
        assertThat(score.figure("labels")).isEqualTo(0);
    }

    @Test
    void confidenceIsScoredAsItIsPrinted() {
        var mails =
                List.of(mail("1", APPLIED).of("Aldgarth", "Smith").readAs(APPLIED, "Aldgarth", "Smith", 0.7996, true));

        assertThat(Scorer.score(mails).figure("ece")).isEqualTo(0.2);
    }

    @Test
    void figureThatDoesNotExistIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORE.figure("precision"))
                .withMessageContaining("«precision»");
    }

    @Test
    void confusionsSayWhichKindWasTakenForWhich() {
        var confusions = Scorer.confusions(MAILS);

        assertThat(confusions.count(REJECTED, NOT_APPLICATION)).isEqualTo(1);
        assertThat(confusions.count(NOT_APPLICATION, APPLIED)).isEqualTo(2);
        assertThat(confusions.wanted(NOT_APPLICATION)).isEqualTo(4);
        assertThat(confusions.got(APPLIED)).isEqualTo(5);
        assertThat(confusions.count(Kind.OFFER, Kind.OFFER)).isZero();
    }

    private static void assertFigure(String name, Number expected) {
        assertThat(SCORE.figure(name)).as(name).isEqualTo(expected);
    }
}
