package com.havenjob.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.console.text.RuleWords;
import com.havenjob.triage.Correction;
import com.havenjob.triage.Kind;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.LearnedRule;
import com.havenjob.triage.LearnedRule.State;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.ReviewQueue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearnedViewTest extends ConsoleTest {

    private static final String COMPANY = "Mail from anybody at tarnwell.example is from the company Brackenfold";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private LearnedRules rules;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ReviewQueue queue;

    /** Two mails that say the same of an interview, and nowhere who invites. */
    private void teach(String company) {
        for (var day : new String[] {"Monday", "Friday"}) {
            decide(day, company);
        }
    }

    private void decide(String day, String company) {
        var id = judgedMail(
                "Ines Corvalho <ines@tarnwell.example>",
                "Your interview on " + day,
                "Hello Ruth,\r\n\r\nthank you for your application. We would like to invite you to an interview with our lead engineer.");
        var correction = new Correction(company, "Test Engineer", ApplicationStatus.INTERVIEW, null);
        assertThat(queue.correct(person.id(), id, correction)).isTrue();
    }

    @Test
    void beforeTheFirstRuleThePageSaysHowRulesComeAbout() {
        navigate(LearnedView.class);
        assertThat(pageText()).contains("Nothing learned yet", "After two decisions");
    }

    @Test
    void ruleIsASentenceWithItsStateAndItsDecisions() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        assertThat(pageText())
                .contains(
                        COMPANY,
                        "2 decisions say so",
                        "At work",
                        "under the name “Ines Corvalho” with the subject “Your interview on …” reports: Interview",
                        "2 of 2 at work");
    }

    @Test
    void ruleAboutMailOfNoApplicationSaysSo() {
        for (var month : new String[] {"May", "June"}) {
            var id = judgedMail(
                    "Ines Corvalho <ines@tarnwell.example>",
                    "Your interview and the open evening in " + month,
                    "Hello Ruth,\r\n\r\nthank you for your application. We would like to invite you to an interview with our lead engineer.");
            assertThat(queue.reject(person.id(), id)).isTrue();
        }
        navigate(LearnedView.class);
        assertThat(pageText())
                .contains("with the subject “Your interview and the open evening in …” is not about an application");
    }

    @Test
    void ruleIsTakenBackBroughtBackAndUndone() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        click("Take back: " + COMPANY);
        assertThat(rule(LearnedField.COMPANY).state()).isEqualTo(State.REVOKED);
        assertThat(pageText()).contains("1 of 2 at work", "not learned again");
        click("Bring back: " + COMPANY);
        assertThat(rule(LearnedField.COMPANY).state()).isEqualTo(State.ACTIVE);

        click("Take back: " + COMPANY);
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(rule(LearnedField.COMPANY).state()).isEqualTo(State.ACTIVE);
        assertThat(pageText()).contains("2 of 2 at work");
    }

    @Test
    void editedRuleSaysWhatThePersonWrote() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        click("Edit: " + COMPANY);
        test(field("Name of the sender")).setValue("Ines ...");
        test(field("Company")).setValue("Brackenfold Group");
        save();

        assertThat(rule(LearnedField.COMPANY))
                .extracting(LearnedRule::pattern, LearnedRule::value, LearnedRule::edited)
                .containsExactly("Ines … | …", "Brackenfold Group", true);
        assertThat(pageText())
                .contains("under the name “Ines …” is from the company Brackenfold Group", "changed by you");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void emptiedPartMeansAnything() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        edit(LearnedField.KIND);
        test(field("Name of the sender")).setValue("");
        save();
        assertThat(rule(LearnedField.KIND).pattern()).isEqualTo("… | Your interview on …");
    }

    @Test
    void kindIsChosenByItsWord() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        edit(LearnedField.KIND);
        @SuppressWarnings("unchecked")
        Select<Kind> kind = find(Select.class).withLabel("What it reports").single();
        test(kind).selectItem("Phone screen");
        save();
        assertThat(rule(LearnedField.KIND).value()).isEqualTo(Kind.PHONE_SCREEN.label());
        assertThat(pageText()).contains("reports: Phone screen");
    }

    @Test
    void missingCompanyIsRefusedAtItsField() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        click("Edit: " + COMPANY);
        test(field("Company")).setValue(" ");
        save();
        assertThat(field("Company").isInvalid()).isTrue();
        assertThat(field("Company").getErrorMessage()).isEqualTo("A company is needed");
        assertThat(rule(LearnedField.COMPANY).value()).isEqualTo("Brackenfold");
    }

    @Test
    void tooLongCompanyIsRefusedAtItsField() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        click("Edit: " + COMPANY);
        test(field("Company")).setValue("Brackenfold ".repeat(40));
        save();
        assertThat(field("Company").isInvalid()).isTrue();
        assertThat(field("Company").getErrorMessage()).contains("300 characters");
        assertThat(field("Subject").isInvalid()).isFalse();
    }

    @Test
    void tooLongSubjectIsRefusedAtItsField() {
        teach("Brackenfold");
        navigate(LearnedView.class);
        click("Edit: " + COMPANY);
        test(field("Subject")).setValue("word ".repeat(200));
        save();
        assertThat(field("Subject").isInvalid()).isTrue();
        assertThat(rule(LearnedField.COMPANY).edited()).isFalse();
    }

    @Test
    void ruleThatALaterDecisionEndedSaysWhyAndCanBeChanged() {
        teach("Brackenfold");
        decide("Friday", "Westmark");
        navigate(LearnedView.class);
        assertThat(pageText()).contains("Contradicted since", "A later decision of yours");
        click("Edit: " + COMPANY);
        save();
        assertThat(rule(LearnedField.COMPANY).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void strangersRulesAreNotThere() {
        var mine = person;
        person = somebody();
        var theirs = asWorker(() -> {
            teach("Brackenfold");
            return rules.of(person.id());
        });
        assertThat(theirs).isNotEmpty();
        person = mine;
        navigate(LearnedView.class);
        assertThat(pageText()).contains("Nothing learned yet");
    }

    private void edit(LearnedField field) {
        click("Edit: " + RuleWords.sentence(rule(field)));
    }

    private void click(String label) {
        test(find(Button.class).withAriaLabel(label).single()).click();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private LearnedRule rule(LearnedField field) {
        return rules.of(person.id()).stream()
                .filter(rule -> rule.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
