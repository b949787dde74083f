package com.havenjob.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationRow;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.component.EvidenceList;
import com.havenjob.console.component.MailText;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.console.text.Labels;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.triage.Correction;
import com.havenjob.triage.MatchReason;
import com.havenjob.triage.ReviewItem;
import com.havenjob.triage.ReviewQueue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class ReviewViewTest extends ConsoleTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private InboxList mails;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationList list;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ReviewQueue queue;

    @SuppressWarnings("NullAway.Init")
    private MessageId vague;

    @BeforeEach
    void aMailThatNamesNobody() {
        vague = judgedMail(
                "Ines Corvalho <ines@mailbox.example>",
                "Next steps",
                "Hello Ruth,\r\n\r\nthank you for your application. We would like to invite you to an interview"
                        + " next week.\r\n<b>Not bold</b>\r\n\r\nInes");
        assertThat(stateOf(vague)).isEqualTo(MessageState.NEEDS_REVIEW);
    }

    @Test
    void mailIsShownAsTextAndNeverAsHtml() {
        navigate(ReviewView.class);
        assertThat(find(MailText.class).single().getElement().getTextRecursively())
                .contains("<b>Not bold</b>");
        assertThat(pageText()).contains("1 mail left");
    }

    @Test
    void correctionOpensTheApplicationAsThePersonSays() {
        navigate(ReviewView.class);
        test(find(Button.class).withText("Correct").single()).click();
        test(find(TextField.class).withLabel("Company").single()).setValue("Brackenfold");
        test(find(TextField.class).withLabel("Position").single()).setValue("Test Engineer");
        test(find(Button.class).withText("Save and go on").single()).click();
        assertThat(stateOf(vague)).isEqualTo(MessageState.APPLIED);
        assertThat(tracked()).extracting(ApplicationRow::companyName).containsExactly("Brackenfold");
        assertThat(pageText()).contains("Nothing needs you");
    }

    @Test
    void correctionBeginsWithTheApplicationThatIsOnTheList() {
        var draft = applicationOf(person, "Brackenfold", "Test Engineer", ApplicationStatus.OFFER);
        var waiting = queue.item(person.id(), vague).orElseThrow();
        var answers = new ArrayList<Correction>();
        new CorrectionDialog(
                        new ReviewItem(waiting.mail(), waiting.proposal(), draft, List.of(), List.of()), answers::add)
                .open();
        test(find(Button.class).withText("Save and go on").single()).click();
        assertThat(answers)
                .containsExactly(new Correction("Brackenfold", "Test Engineer", ApplicationStatus.OFFER, null));
    }

    @Test
    void correctionWithoutACompanyIsNotTaken() {
        navigate(ReviewView.class);
        test(find(Button.class).withText("Correct").single()).click();
        test(find(TextField.class).withLabel("Company").single()).setValue(" ");
        test(find(Button.class).withText("Save and go on").single()).click();
        assertThat(stateOf(vague)).isEqualTo(MessageState.NEEDS_REVIEW);
    }

    @Test
    void mailOnSeveralApplicationsShowsAllOfThemAndAcceptingTakesThemIn() {
        var id = judgedMail(
                "Kestrel <news@kestrel.example>",
                "Update on your applications",
                "Night Baker | Quellfeld | under review\r\nMiller | Halmgrund | not selected");
        assertThat(stateOf(id)).isEqualTo(MessageState.NEEDS_REVIEW);
        UI.getCurrent().navigate("review/" + id);
        assertThat(pageText())
                .contains("one more application", "Halmgrund – Miller", "Accepting adds it to your list.");
        test(find(Button.class).withText("Accept").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.APPLIED);
        assertThat(tracked()).extracting(ApplicationRow::companyName).contains("Quellfeld", "Halmgrund");
    }

    @Test
    void rejectedMailLeavesNothingBehind() {
        navigate(ReviewView.class);
        test(find(Button.class).withText("Not an application").single()).click();
        assertThat(stateOf(vague)).isEqualTo(MessageState.IGNORED);
        assertThat(tracked()).isEmpty();
    }

    @Test
    void linkedMailMovesTheApplicationThatThePersonChose() {
        applicationOf(person, "Brackenfold", "Test Engineer", ApplicationStatus.APPLIED);
        navigate(ReviewView.class);
        test(find(Button.class).withText("Link").single()).click();
        test(find(NativeButton.class)
                        .withCondition(entry -> textOf(entry).contains("Brackenfold – Test Engineer"))
                        .single())
                .click();
        assertThat(stateOf(vague)).isEqualTo(MessageState.APPLIED);
        assertThat(tracked()).extracting(ApplicationRow::status).containsExactly(ApplicationStatus.INTERVIEW);
    }

    @Test
    void reasonForACandidateIsGivenInTheLanguageOfThePage() {
        var reason = new MatchReason(MatchReason.Why.SAME_REQUISITION, "R-4711");
        assertThat(Labels.of(reason)).isEqualTo("same job number R-4711");

        UI.getCurrent().setLocale(Locale.GERMAN);
        assertThat(Labels.of(reason)).isEqualTo("dieselbe Stellennummer R-4711");
        assertThat(Labels.of(new MatchReason(null, "near enough")))
                .as("stored by another version")
                .isEqualTo("near enough");
    }

    @Test
    void answerGoesOnToTheNextMail() {
        var second = judgedMail(
                "Olav Renke <olav@mailbox.example>",
                "Next steps?",
                "Hello, thank you for your" + " application. We invite you to an interview.");
        navigate(ReviewView.class);
        assertThat(pageText()).contains("2 mails left");
        test(find(Button.class).withText("Not an application").single()).click();
        assertThat(List.of(stateOf(vague), stateOf(second)))
                .containsExactlyInAnyOrder(MessageState.IGNORED, MessageState.NEEDS_REVIEW);
        assertThat(pageText()).contains("1 mail left");
        assertThat(find(MailText.class).all()).hasSize(1);
    }

    @Test
    void answerThatMakesARuleSaysSo() {
        correctThe("Brackenfold");
        assertThat(newestToast()).isEqualTo("Corrected and saved");
        another();
        correctThe("Brackenfold");
        assertThat(newestToast())
                .isEqualTo("Corrected and saved. Learned: Mail from anybody at mailbox.example is from the company"
                        + " Brackenfold");
    }

    @Test
    void answerThatEndsARuleSaysSo() {
        correctThe("Brackenfold");
        another();
        correctThe("Brackenfold");
        another();
        correctThe("Westmark");
        assertThat(newestToast()).contains("Not used any more: Mail from anybody at mailbox.example");
    }

    @Test
    void valueFromOwnDecisionsSaysSoAndLeadsToTheRules() {
        correctThe("Brackenfold");
        another();
        correctThe("Brackenfold");
        another();
        navigate(ReviewView.class);
        var evidence = find(EvidenceList.class).single();
        assertThat(textOf(evidence)).contains("Brackenfold", "From your own decisions");
        assertThat(find(Anchor.class, evidence).all())
                .extracting(Anchor::getHref)
                .contains(Places.LEARNED);
    }

    private void another() {
        judgedMail(
                "Ines Corvalho <ines@mailbox.example>",
                "Next steps",
                "Hello Ruth,\r\n\r\nthank you for your application. We would like to invite you to an interview"
                        + " next week.\r\n\r\nInes");
    }

    private void correctThe(String company) {
        navigate(ReviewView.class);
        test(find(Button.class).withText("Correct").single()).click();
        test(find(TextField.class).withLabel("Company").single()).setValue(company);
        test(find(Button.class).withText("Save and go on").single()).click();
    }

    private String newestToast() {
        return test(find(Notification.class).all().getLast()).getText();
    }

    private MessageState stateOf(MessageId id) {
        return mails.item(person.id(), id).orElseThrow().state();
    }

    private List<ApplicationRow> tracked() {
        return list.page(person.id(), ApplicationFilter.ALL, PageRequest.of(0, 10));
    }
}
