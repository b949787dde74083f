package com.havenjob.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.triage.Kind;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.learning.Derivation.Derived;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What decisions about a sender's mail teach. */
class DerivationTest {

    private static final Sender OWN = Sender.ownDomain("ada@ostmark.example");
    private static final Sender SHARED = Sender.shared("no-reply@system.example");

    private static Lesson lesson(String headline, @Nullable Kind kind, @Nullable String company) {
        return new Lesson(new Headline(headline), kind, company);
    }

    private static Lesson applied(String headline, String company) {
        return lesson(headline, Kind.APPLIED, company);
    }

    private static List<Derived> companies(Sender sender, Lesson... lessons) {
        return Derivation.rules(sender, List.of(lessons)).stream()
                .filter(rule -> rule.field() == LearnedField.COMPANY)
                .toList();
    }

    private static List<Derived> kinds(Lesson... lessons) {
        return Derivation.rules(OWN, List.of(lessons)).stream()
                .filter(rule -> rule.field() == LearnedField.KIND)
                .toList();
    }

    @Test
    void oneDecisionIsNoRule() {
        assertThat(Derivation.rules(OWN, List.of(applied("Ada | Welder", "Ostmark"))))
                .isEmpty();
    }

    @Test
    void companyOfADomainIsThatOfAllItsDecisions() {
        assertThat(companies(OWN, applied("Ada | Welder", "Ostmark AG"), applied("Ben | A question", "Ostmark")))
                .extracting(Derived::key, Derived::value, rule -> rule.pattern().text(), Derived::agreeing)
                .containsExactly(tuple("ostmark", "Ostmark AG", "…", 2));
    }

    @Test
    void mailAboutNoApplicationSaysNothingAgainstTheCompany() {
        assertThat(companies(
                        OWN,
                        applied("Ada | Welder", "Ostmark"),
                        lesson("Ostmark | Newsletter", Kind.NOT_APPLICATION, null),
                        applied("Ben | Baker", "Ostmark")))
                .hasSize(1);
    }

    @Test
    void agencyThatWritesForTwoCompaniesNeedsAShapeThatTellsThemApart() {
        assertThat(companies(
                        OWN,
                        applied("Ada | Your application", "Ostmark"),
                        applied("Ada | Your application", "Ostmark"),
                        applied("Ada | Your application", "Westmark")))
                .isEmpty();
        assertThat(companies(
                        OWN,
                        applied("Ada | Ostmark: Welder", "Ostmark"),
                        applied("Ada | Ostmark: Baker", "Ostmark"),
                        applied("Ada | Westmark: Baker", "Westmark")))
                .extracting(Derived::value, rule -> rule.pattern().text())
                .containsExactly(tuple("Ostmark", "Ada | Ostmark: …"));
    }

    @Test
    void systemThatWritesForManyCompaniesNeedsTheNameInTheShape() {
        assertThat(companies(
                        SHARED,
                        applied("Hiring | Your application", "Ostmark"),
                        applied("Hiring | Your application", "Ostmark")))
                .isEmpty();
        assertThat(companies(
                        SHARED,
                        applied("Ostmark | Your application as Welder", "Ostmark"),
                        applied("Ostmark | Your application as Baker", "Ostmark")))
                .extracting(rule -> rule.pattern().text())
                .containsExactly("Ostmark | Your application as …");
    }

    @Test
    void kindNeedsAShapeThatNoOtherKindHas() {
        assertThat(kinds(
                        lesson("Ostmark | Talent news of May", Kind.NOT_APPLICATION, null),
                        lesson("Ostmark | Talent news of June", Kind.NOT_APPLICATION, null),
                        applied("Ostmark | Your application", "Ostmark")))
                .extracting(Derived::value, rule -> rule.pattern().text(), Derived::agreeing)
                .containsExactly(tuple("not_application", "Ostmark | Talent news of …", 2));
        assertThat(kinds(
                        lesson("Ostmark | Your application to us", Kind.REJECTED, "Ostmark"),
                        lesson("Ostmark | Your application to us", Kind.REJECTED, "Ostmark"),
                        applied("Ostmark | Your application to us", "Ostmark")))
                .isEmpty();
    }

    @Test
    void kindIsNeverASendersAlone() {
        assertThat(kinds(
                        lesson("Ada | May", Kind.NOT_APPLICATION, null),
                        lesson("Ben | June", Kind.NOT_APPLICATION, null)))
                .isEmpty();
    }

    @Test
    void decisionThatDoesNotTellTheKindTeachesNone() {
        assertThat(kinds(
                        lesson("Ada | We moved your application", null, "Ostmark"),
                        lesson("Ada | We moved your application", null, "Ostmark")))
                .isEmpty();
    }
}
