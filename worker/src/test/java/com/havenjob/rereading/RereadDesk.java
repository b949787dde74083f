package com.havenjob.rereading;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationDetails;
import com.havenjob.applications.Applications;
import com.havenjob.applications.StatusChange;
import com.havenjob.inbox.MessageParser;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.Desk;
import com.havenjob.triage.Evidence;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.WrittenVerdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Mail of one person that older rules judged as the test says, and a worker that does at once what a run waits for. */
final class RereadDesk {

    private static final int FEW = 3;

    final Desk desk = new Desk();
    final Rereadings rereadings = Desk.PIPELINE.bean(Rereadings.class);
    private final RunWork work = Desk.PIPELINE.bean(RunWork.class);

    /** The present rules are sure that Fernwick received an application as Welder. */
    static WrittenMail receipt() {
        return receiptFor("Welder");
    }

    /** The same for another position. */
    static WrittenMail receiptFor(String title) {
        return mail(
                "Thank you for applying to Fernwick",
                title,
                "We have received your application and will review it shortly.");
    }

    /** The present rules are sure that Fernwick refused. */
    static WrittenMail refusal() {
        return mail(
                "Thank you for applying to Fernwick",
                "Welder",
                "Unfortunately, we have decided to move forward with other candidates for this role.");
    }

    /** The present rules are sure that it is about no application. */
    static WrittenMail canteen() {
        return WrittenMail.from("Fernwick Canteen <canteen@fernwick.example>")
                .subject("The menu of the week")
                .body("On Monday there is soup, on Tuesday there are dumplings. Enjoy your meal!");
    }

    private static WrittenMail mail(String subject, String title, String sentence) {
        return WrittenMail.from("Fernwick Careers <careers@fernwick.example>")
                .subject(subject)
                .body("Hi Ruth,\r\n\r\nThank you for applying for the " + title + " position at Fernwick. " + sentence
                        + "\r\n\r\nKind regards,\r\nFernwick");
    }

    /** What the present rules say about a mail. */
    static Proposal now(WrittenMail mail) {
        return Proposal.of(
                Desk.PIPELINE.bean(Classifier.class).classify(new MessageParser().parse(mail.bytes())), List.of());
    }

    /** Takes a mail in and lets older rules settle it. */
    MessageId settled(WrittenMail mail, WrittenVerdict older) {
        var message = desk.receive(mail);
        desk.settle(message, mail, older);
        return message.id();
    }

    /** A finished preview of all mail. */
    RereadId preview() {
        return preview(MailFilter.ALL);
    }

    RereadId preview(MailFilter filter) {
        var run = rereadings.request(desk.person, filter);
        work(run);
        return run;
    }

    /** A preview of all mail whose changes were wanted and made. */
    RereadId applied() {
        var run = preview();
        apply(run);
        return run;
    }

    void apply(RereadId run) {
        want(rereadings.confirm(desk.person, run), run);
        work(run);
    }

    void undo(RereadId run) {
        want(rereadings.undo(desk.person, run), run);
        work(run);
    }

    /** Does what the run waits for, a few mails at a time. */
    void work(RereadId run) {
        var phase = work.takeUp(run).orElseThrow();
        var due = work.due(run, phase, Optional.empty(), FEW);
        while (!due.isEmpty()) {
            work.handle(run, phase, due);
            due = work.due(run, phase, Optional.of(due.getLast()), FEW);
        }
        work.finish(run, phase, Audience.WATCHING);
    }

    Run run(RereadId id) {
        return rereadings.run(desk.person, id).orElseThrow();
    }

    List<Change> changes(RereadId id) {
        return rereadings.changes(desk.person, id, PageRequest.of(0, 50));
    }

    Change onlyChange(RereadId id) {
        var changes = changes(id);
        if (changes.size() != 1) {
            throw new AssertionError("Expected one change, not " + changes);
        }
        return changes.getFirst();
    }

    static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }

    Proposal stored(MessageId mail) {
        return Desk.PIPELINE.bean(Evidence.class).of(desk.person, mail).orElseThrow();
    }

    Proposal evidence(Application application) {
        return Desk.PIPELINE.bean(Evidence.class).of(application).orElseThrow();
    }

    List<StatusChange> history(Application application) {
        return Desk.PIPELINE.bean(Applications.class).history(desk.person, idOf(application));
    }

    /** A person writes another title and place over what is there. */
    void edit(Application application, String title, String location) {
        Desk.PIPELINE
                .bean(Applications.class)
                .edit(
                        desk.person,
                        idOf(application),
                        new ApplicationDetails(
                                application.companyName(),
                                title,
                                application.dateApplied(),
                                application.deadline(),
                                application.followUpDate(),
                                application.source(),
                                application.jobUrl(),
                                location,
                                application.notes(),
                                Objects.requireNonNull(application.version())));
    }

    private static void want(boolean wanted, RereadId run) {
        if (!wanted) {
            throw new AssertionError("Run " + run + " could not be moved on");
        }
    }
}
