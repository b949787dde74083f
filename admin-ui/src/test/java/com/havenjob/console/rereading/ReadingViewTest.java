package com.havenjob.console.rereading;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.havenjob.rereading.RunWork;
import com.havenjob.worker.rereading.RereadRunner;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class ReadingViewTest extends ConsoleTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Rereadings rereadings;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RereadRunner runner;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RunWork work;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private InboxList mails;

    @Test
    void listWithoutRunsSaysWhatOneIsGoodFor() {
        navigate(ReadingsView.class);
        assertThat(pageText()).contains("No mail was read again yet", "can take it back as one");
    }

    @Test
    void dialogOfTheInboxAsksForARunAndLeadsToIt() {
        setAside();
        UI.getCurrent().navigate("inbox");
        click("Read again…");
        test(find(TextField.class).withLabel("Source or sender").single()).setValue("halmgrund");
        test(find(IntegerField.class).withLabel("Less sure than").single()).setValue(90);
        click("Show what would change");

        var run = latest();
        assertThat(run.filter().source()).isEqualTo("halmgrund");
        assertThat(run.filter().below()).isEqualTo(0.9);
        assertThat(pageText()).contains("Being read", "0 of 1", "from “halmgrund” · less sure than 90 %");
        assertThat(stateOf(run.id())).isEqualTo(RunState.REQUESTED);
    }

    @Test
    void changeShowsEachValueBeforeAndNowWithItsWordsAndNothingHasHappened() {
        var mail = setAside();
        open(preview());
        assertThat(pageText())
                .contains("Waits for you", "1 says something else now.", "Goes to the review: you decide.")
                .contains("What it reports", "before", "Not about an application", "now", "Application received")
                .contains("Position", "not found", "Miller");
        assertThat(stateOfMail(mail)).isEqualTo(MessageState.IGNORED);
    }

    @Test
    void furtherApplicationsThatAMailNamesAreSaidAndShown() {
        setAside("Update on your applications", """
                Hi Ruth,

                here is what happened to your applications since Monday:

                Night Baker at Quellfeld Bakery – under review
                Miller at Halmgrund Mills – not selected
                """.replace("\n", "\r\n"));
        open(preview());
        assertThat(pageText())
                .contains("It names one further application now; before, it named none.")
                .contains("Halmgrund Mills – Miller", "Goes to the review: you decide.");
    }

    @Test
    void oneWordMakesTheChangesAndOneTakesThemBack() {
        var mail = setAside();
        var run = preview();
        open(run);
        click("Make these changes");
        assertThat(pageText()).contains("Being changed");
        work(run);

        open(run);
        assertThat(stateOfMail(mail)).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(pageText()).contains("1 is changed.");
        click("Undo all of it");
        work(run);

        open(run);
        assertThat(stateOfMail(mail)).isEqualTo(MessageState.IGNORED);
        assertThat(pageText()).contains("1 is undone.");
        assertThat(find(Button.class).withText("Undo all of it").all()).isEmpty();
    }

    @Test
    void discardedPreviewChangesNothing() {
        var mail = setAside();
        var run = preview();
        open(run);
        click("Discard");
        assertThat(stateOf(run)).isEqualTo(RunState.DISCARDED);
        assertThat(stateOfMail(mail)).isEqualTo(MessageState.IGNORED);
        assertThat(find(Button.class).withText("Make these changes").all()).isEmpty();
    }

    @Test
    void runThatBrokeOffIsTriedAgainOrEnded() {
        var mail = setAside();
        var run = preview();
        rereadings.confirm(person.id(), run);
        open(run);
        assertThat(find(Button.class).withText("End it here").all())
                .as("while it is at work")
                .isEmpty();
        asWorker(() -> work.giveUp(run));

        open(run);
        assertThat(pageText()).contains("Broke off", "Try again");
        click("End it here");

        assertThat(stateOf(run)).isEqualTo(RunState.DISCARDED);
        assertThat(stateOfMail(mail)).isEqualTo(MessageState.IGNORED);
        assertThat(find(Button.class).withText("Try again").all()).isEmpty();
    }

    @Test
    void mailThatSaysTheSameIsSaidToChangeNothing() {
        judgedMail("Ines <ines@mailbox.example>", "Lunch", "Shall we have lunch on Friday?");
        open(preview());
        assertThat(pageText()).contains("Nothing would change", "1 mail was read.");
        assertThat(find(Button.class).withText("Make these changes").all()).isEmpty();
    }

    @Test
    void runsAreListedWithWhatBecameOfThem() {
        setAside();
        preview();
        navigate(ReadingsView.class);
        assertThat(pageText()).contains("All mail", "Waits for you", "1 says something else now.");
    }

    @Test
    void strangersRunIsNotThere() {
        var stranger = somebody();
        var theirs = asWorker(() -> rereadings.request(stranger.id(), MailFilter.ALL));
        open(theirs);
        assertThat(pageText()).contains("No such reading");
    }

    /** A mail that older rules took for something else. */
    private MessageId setAside() {
        return setAside(
                "Thank you for applying to Halmgrund",
                "Hi Ruth,\r\n\r\nThank you for applying for the Miller position at Halmgrund. We have received your"
                        + " application and will review it shortly.\r\n\r\nKind regards,\r\nHalmgrund");
    }

    private MessageId setAside(String subject, String body) {
        var id = mail("Halmgrund Careers <" + person.email() + ">", subject, body);
        var verdict = """
                {"kind": "not_application", "confidence": 0.8, "needsReview": false, "forwarded": false,
                 "sender": {"address": "jobs@halmgrund.example", "name": "Halmgrund"}, "writtenAt": null,
                 "fields": {"kind": {"value": "not_application", "confidence": 0.8, "extractor": "older", "evidence": ""},
                            "source": {"value": "halmgrund", "confidence": 0.8, "extractor": "older", "evidence": ""}},
                 "candidates": []}
                """;
        asWorker(() -> inbox.decide(
                id,
                MessageState.RECEIVED,
                new Decision(MessageState.IGNORED, Outcome.IGNORED, null, verdict, 0.8, false)));
        return id;
    }

    private RereadId preview() {
        var run = rereadings.request(person.id(), MailFilter.ALL);
        work(run);
        return run;
    }

    private void work(RereadId run) {
        assertThat(asWorker(() -> runner.run(run, Audience.ELSEWHERE))).isEqualTo(RereadRunner.Outcome.DONE);
    }

    private void open(RereadId run) {
        UI.getCurrent().navigate("inbox/readings/" + run);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Run latest() {
        return rereadings.runs(person.id(), PageRequest.of(0, 1)).getFirst();
    }

    private RunState stateOf(RereadId run) {
        return rereadings.run(person.id(), run).orElseThrow().state();
    }

    private MessageState stateOfMail(MessageId id) {
        return mails.item(person.id(), id).orElseThrow().state();
    }
}
