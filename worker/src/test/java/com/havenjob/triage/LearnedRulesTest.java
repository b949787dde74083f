package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Refusal;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.LearnedRule.State;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a person's decisions do to the next mail, and what the person can do about that. */
class LearnedRulesTest {

    private static final String SENDER = "*@fernwick.example";

    private final Desk desk = new Desk();
    private final Triage triage = Desk.PIPELINE.bean(Triage.class);
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);
    private final LearnedRules rules = Desk.PIPELINE.bean(LearnedRules.class);
    private final Evidence evidence = Desk.PIPELINE.bean(Evidence.class);

    /** A mail that says what happened, and nowhere to whom the person applied. */
    private MessageId judged(String name, String title) {
        var mail = WrittenMail.from(name + " <jobs@fernwick.example>")
                .subject("Your application")
                .body("We have received your application for the position of " + title + ".");
        var id = desk.receive(mail).id();
        triage.judge(id);
        return id;
    }

    private void correct(MessageId id, String company, String title) {
        if (desk.message(id).state() != MessageState.NEEDS_REVIEW) {
            Desk.PIPELINE.bean(SecondLook.class).reopen(desk.person, id);
        }
        assertThat(queue.correct(desk.person, id, new Correction(company, title, APPLIED, null)))
                .isTrue();
    }

    private Finding<String> company(MessageId id) {
        return Objects.requireNonNull(
                evidence.of(desk.person, id).orElseThrow().fields().get("company"), "a company was read");
    }

    private void teach(String company, String... titles) {
        for (String title : titles) {
            correct(judged("Ada Holt", title), company, title);
        }
    }

    @Test
    void agreeingDecisionsNameTheCompanyOfTheNextMail() {
        teach("Ostmark Werke", "Welder", "Baker");

        assertThat(rules.of(desk.person))
                .filteredOn(rule -> rule.field() == LearnedField.COMPANY)
                .extracting(LearnedRule::sender, LearnedRule::value, LearnedRule::agreeing, LearnedRule::state)
                .containsExactly(tuple(SENDER, "Ostmark Werke", 2, State.ACTIVE));
        var next = company(judged("Ben Ilves", "Miller"));
        assertThat(next.value()).isEqualTo("Ostmark Werke");
        assertThat(next.extractor()).isEqualTo("learned/company");
        assertThat(LearnedField.gave(next)).isTrue();
        assertThat(next.evidence()).isEqualTo("Ben Ilves | Your application");
        assertThat(next.confidence()).isEqualTo(0.75);
    }

    @Test
    void ruleFromTwoDecisionsDecidesNothingUnasked() {
        teach("Ostmark Werke", "Welder", "Baker");

        var mail = WrittenMail.from("Westmark Foods <jobs@fernwick.example>")
                .subject("Thank you for applying to Westmark Foods")
                .body(
                        "Thank you for applying for the Miller position at Westmark Foods. We have received your application.");
        var id = desk.receive(mail).id();
        triage.judge(id);

        assertThat(company(id).extractor()).isEqualTo("learned/company");
        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(evidence.of(desk.person, id).orElseThrow().confidence()).isLessThanOrEqualTo(0.75);
    }

    @Test
    void moreDecisionsMakeSurer() {
        teach("Ostmark Werke", "Welder", "Baker", "Miller", "Driver");

        assertThat(company(judged("Ben Ilves", "Cook")).confidence()).isGreaterThan(0.8);
    }

    @Test
    void anotherPersonsMailIsReadWithoutThem() {
        teach("Ostmark Werke", "Welder", "Baker");

        var other = new Desk();
        assertThat(rules.of(other.person)).isEmpty();
        assertThat(Desk.PIPELINE
                        .bean(Experiences.class)
                        .of(other.person)
                        .company(new Original("jobs@fernwick.example", "Ada Holt", "Your application", null, "")))
                .isEmpty();
    }

    @Test
    void decisionAgainstARuleEndsIt() {
        teach("Ostmark Werke", "Welder", "Baker");
        correct(judged("Ada Holt", "Miller"), "Westmark", "Miller");

        assertThat(rules.of(desk.person))
                .filteredOn(rule -> rule.field() == LearnedField.COMPANY)
                .extracting(LearnedRule::state)
                .containsExactly(State.CONTRADICTED);
        assertThat(company(judged("Ada Holt", "Cook")).extractor()).doesNotStartWith("learned");
    }

    @Test
    void revokedRuleIsAtWorkNoMoreAndIsNotLearnedAgain() {
        teach("Ostmark Werke", "Welder", "Baker");
        rules.revoke(desk.person, rule(LearnedField.COMPANY).id());
        teach("Ostmark Werke", "Miller");

        assertThat(rule(LearnedField.COMPANY).state()).isEqualTo(State.REVOKED);
        assertThat(company(judged("Ada Holt", "Cook")).extractor()).doesNotStartWith("learned");

        rules.restore(desk.person, rule(LearnedField.COMPANY).id());
        assertThat(company(judged("Ada Holt", "Driver")).extractor()).startsWith("learned");
    }

    @Test
    void editedRuleSaysWhatThePersonWroteWhateverIsDecidedLater() {
        teach("Ostmark Werke", "Welder", "Baker");
        rules.edit(desk.person, rule(LearnedField.COMPANY).id(), "Ada Holt | ...", "Ostmark Holding");
        teach("Ostmark Werke", "Miller");

        assertThat(rule(LearnedField.COMPANY))
                .extracting(LearnedRule::pattern, LearnedRule::value, LearnedRule::edited)
                .containsExactly("Ada Holt | …", "Ostmark Holding", true);
        assertThat(company(judged("Ada Holt", "Cook")).value()).isEqualTo("Ostmark Holding");
        assertThat(company(judged("Ben Ilves", "Driver")).extractor()).doesNotStartWith("learned");
    }

    @Test
    void editedPatternIsKeptWithNameAndSubjectAsItIsShown() {
        teach("Ostmark Werke", "Welder", "Baker");
        var id = rule(LearnedField.COMPANY).id();

        rules.edit(desk.person, id, "Ada Holt", "Ostmark Werke");
        assertThat(rule(LearnedField.COMPANY).pattern()).isEqualTo("… | Ada Holt");

        var subject = "word ".repeat(60) + "end";
        rules.edit(desk.person, id, "Ada | " + subject, "Ostmark Werke");
        assertThat(rule(LearnedField.COMPANY).shape().name())
                .as("as long as a headline is")
                .isEqualTo("Ada");
    }

    @Test
    void wrongEditIsRefusedAndChangesNothing() {
        teach("Ostmark Werke", "Welder", "Baker");
        var before = rules.of(desk.person);

        assertThatThrownBy(
                        () -> rules.edit(desk.person, rule(LearnedField.COMPANY).id(), "…", "  "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.isOf(LearnedRules.VALUE)).isTrue());
        assertThatThrownBy(
                        () -> rules.edit(desk.person, rule(LearnedField.COMPANY).id(), "word ".repeat(200), "Ostmark"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.isOf(LearnedRules.PATTERN)).isTrue());
        rules.edit(new Desk().person, rule(LearnedField.COMPANY).id(), "…", "Somebody else's");
        rules.revoke(new Desk().person, rule(LearnedField.COMPANY).id());
        rules.edit(desk.person, UUID.randomUUID(), "…", "Nobody's");

        assertThat(rules.of(desk.person)).isEqualTo(before);
    }

    @Test
    void mailThatWasRejectedTwiceIsNotTakenForAnApplicationAgain() {
        for (String month : new String[] {"May", "June"}) {
            var mail = WrittenMail.from("Fernwick Talent <jobs@fernwick.example>")
                    .subject("Your application and the talent days in " + month)
                    .body("We have received your application for the position of Welder at Fernwick.");
            var id = desk.receive(mail).id();
            triage.judge(id);
            if (desk.message(id).state() != MessageState.NEEDS_REVIEW) {
                Desk.PIPELINE.bean(SecondLook.class).reopen(desk.person, id);
            }
            assertThat(queue.reject(desk.person, id)).isTrue();
        }

        assertThat(rule(LearnedField.KIND))
                .extracting(LearnedRule::value, LearnedRule::pattern)
                .containsExactly("not_application", "Fernwick Talent | Your application and the talent days in …");
        var next = WrittenMail.from("Fernwick Talent <jobs@fernwick.example>")
                .subject("Your application and the talent days in July")
                .body("We have received your application for the position of Welder at Fernwick.");
        var id = desk.receive(next).id();
        triage.judge(id);
        var proposal = evidence.of(desk.person, id).orElseThrow();
        assertThat(proposal.kindValue()).isEqualTo(Kind.NOT_APPLICATION);
        // Two decisions are not enough to drop mail unseen.
        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(desk.applications()).isEmpty();
    }

    private LearnedRule rule(LearnedField field) {
        return rules.of(desk.person).stream()
                .filter(rule -> rule.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
