package com.havenjob.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.TrustedSender;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxViewTest extends ConsoleTest {

    private static final String STRANGER = "Talent Desk <desk@brackenfold.example>";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private InboxList mails;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TrustedSenders trusted;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationList list;

    @Test
    void emptyInboxSaysWhatWillBeHere() {
        navigate(InboxView.class);
        assertThat(pageText()).contains("No mail yet");
    }

    @Test
    void heldBackMailSaysWhy() {
        open(mail(STRANGER, "Your interview", "Please come on Monday."));
        assertThat(detailText()).contains("Nobody you trust sent this mail").contains("Please come on Monday.");
    }

    @Test
    void releaseTrustsTheDomainAndSendsTheMailOn() {
        var id = mail(STRANGER, "Your interview", "Please come on Monday.");
        open(id);
        test(find(Button.class).withText("Release…").single()).click();
        RadioButtonGroup<?> choices = find(RadioButtonGroup.class).single();
        choose(choices, "Everybody at brackenfold.example");
        test(find(Button.class).withText("Release").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.RECEIVED);
        assertThat(trusted.of(person.id())).extracting(TrustedSender::pattern).contains("*@brackenfold.example");
    }

    @Test
    void mailboxProviderIsNotOfferedWhole() {
        var id = mail("Talent Desk <talent.desk@gmail.com>", "Your interview", "Please come on Monday.");
        open(id);
        test(find(Button.class).withText("Release…").single()).click();
        assertThat(pageText()).doesNotContain("Everybody at gmail.com");
        test(find(Button.class).withText("Release").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.RECEIVED);
        assertThat(trusted.of(person.id()))
                .extracting(TrustedSender::pattern)
                .contains("talent.desk@gmail.com")
                .doesNotContain("*@gmail.com");
    }

    @Test
    void mailOfASenderWhoCannotBeTrustedIsReleasedNevertheless() {
        var id = mail("Desk <desk@intranet>", "Your interview", "Please come on Monday.");
        open(id);
        test(find(Button.class).withText("Release…").single()).click();
        test(find(Button.class).withText("Release").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.RECEIVED);
    }

    @Test
    void discardedMailWaitsNoLonger() {
        var id = mail(STRANGER, "Your interview", "Please come on Monday.");
        open(id);
        test(find(Button.class).withText("Discard").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.DISCARDED);
    }

    @Test
    void failedMailCanBeTriedAgain() {
        var id = mail("Ruth <" + person.email() + ">", "Your interview", "Please come on Monday.");
        asWorker(() -> inbox.fail(id, "PARSER_FAILED", "The mail could not be read"));
        open(id);
        assertThat(detailText()).contains("The mail could not be read");
        test(find(Button.class).withText("Try again").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.RECEIVED);
    }

    @Test
    void mailThatWasThrownAwayCanStillBeReviewed() {
        var id = mail(STRANGER, "Your interview", "Please come on Monday.");
        asWorker(() -> inbox.discard(person.id(), id));
        open(id);
        test(find(Button.class).withText("This was about an application").single())
                .click();
        assertThat(stateOf(id)).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(find(Button.class).withText("This was about an application").all())
                .isEmpty();
    }

    @Test
    void mailOnSeveralApplicationsNamesThemLeadsToThemAndIsTakenBackWhole() {
        var id = judgedMail(
                "Kestrel <news@kestrel.example>",
                "Update on your applications",
                "Night Baker at Quellfeld – under review\r\nCrane Technician at Ferrowick – not selected");
        open(id);
        assertThat(detailText()).contains("Also reported");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Quellfeld – Night Baker", "Ferrowick – Crane Technician");
        test(find(Button.class).withText("Belongs elsewhere").single()).click();
        assertThat(stateOf(id)).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(list.count(person.id(), ApplicationFilter.ALL)).isZero();
    }

    @Test
    void strangersMailIsNotThere() {
        var mine = person;
        person = somebody();
        var theirs = mail(STRANGER, "Confidential", "For somebody else.");
        person = mine;
        open(theirs);
        assertThat(find(MailDetail.class).all()).isEmpty();
        assertThat(pageText()).contains("No mail yet");
    }

    private String detailText() {
        return textOf(find(MailDetail.class).single());
    }

    private <V> void choose(RadioButtonGroup<V> group, String words) {
        test(group).selectItem(words);
    }

    private void open(MessageId id) {
        UI.getCurrent().navigate("inbox/" + id);
    }

    private MessageState stateOf(MessageId id) {
        return mails.item(person.id(), id).orElseThrow().state();
    }
}
