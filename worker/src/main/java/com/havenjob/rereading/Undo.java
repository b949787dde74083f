package com.havenjob.rereading;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.MailFields;
import com.havenjob.applications.Rewriting;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Written.FieldsWritten;
import com.havenjob.triage.MessageLinks;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ProposalJson;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one change of a run back: whatever still is as the run wrote it. What was changed since stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Undo {

    private final Inbox inbox;
    private final Applications applications;
    private final Rewriting rewriting;
    private final JudgedMails mails;
    private final ChangeProgress progress;
    private final MessageLinks links;
    private final ProposalJson json;

    Undo(
            Inbox inbox,
            Applications applications,
            Rewriting rewriting,
            JudgedMails mails,
            ChangeProgress progress,
            MessageLinks links,
            ProposalJson json) {
        this.inbox = inbox;
        this.applications = applications;
        this.rewriting = rewriting;
        this.mails = mails;
        this.progress = progress;
        this.links = links;
        this.json = json;
    }

    void undo(RereadId run, ChangeStore.Row change) {
        var written = Objects.requireNonNull(change.written(), "an applied change says what it wrote");
        boolean whole = inbox.lock(change.mail())
                .filter(message -> message.state() == written.stateAfter())
                .flatMap(mails::judged)
                .filter(mail -> !mail.isByPerson() && mail.verdict().equals(change.after()))
                .map(mail -> undo(mail.message(), change.before(), written))
                .orElse(false);
        progress.takenBack(run, change.mail(), whole ? null : Reason.CHANGED_SINCE);
    }

    /** Returns whether nothing is left. */
    private boolean undo(StoredMessage message, Proposal before, Written written) {
        boolean whole = isApplicationRestored(message, written);
        var link = written.link();
        if (link != null) {
            links.put(link);
        }
        inbox.decide(
                message.id(),
                message.state(),
                new Decision(
                        written.state(),
                        written.outcome(),
                        written.application(),
                        json.write(before),
                        before.confidence(),
                        false));
        return whole;
    }

    private boolean isApplicationRestored(StoredMessage message, Written written) {
        var id = written.application();
        if (id == null || (written.fields() == null && written.status() == null)) {
            return true;
        }
        return applications
                .byId(message.user(), id)
                .map(application -> restore(application, message, written))
                .orElse(false);
    }

    private boolean restore(Application application, StoredMessage message, Written written) {
        boolean whole = true;
        var current = application;
        var fields = written.fields();
        if (fields != null) {
            whole = MailFields.of(application).isExchangeable(fields.after(), fields.before());
            current = restoreFields(application, fields);
        }
        var status = written.status();
        return status == null ? whole : rewriting.takeBack(current, message.id(), status) && whole;
    }

    private Application restoreFields(Application application, FieldsWritten written) {
        var next = MailFields.of(application).exchanged(written.after(), written.before());
        var evidence = restoredEvidence(application, written);
        return rewriting.rewrite(application, next, evidence == null ? null : json.write(evidence));
    }

    private @Nullable Proposal restoredEvidence(Application application, FieldsWritten written) {
        var stored = application.parseMetadata();
        var before = written.evidenceBefore();
        var after = written.evidenceAfter();
        if (stored == null || after == null) {
            return stored == null ? null : json.read(stored);
        }
        var current = json.read(stored);
        if (before == null) {
            return current.equals(after) ? null : current;
        }
        return exchanged(current, after, before);
    }

    /** Each field that differs between the two, and that is still as {@code from} has it, as {@code to} has it. */
    private static Proposal exchanged(Proposal current, Proposal from, Proposal to) {
        var fields = new LinkedHashMap<>(current.fields());
        var names = new LinkedHashSet<>(from.fields().keySet());
        names.addAll(to.fields().keySet());
        for (var name : names) {
            var back = to.fields().get(name);
            if (Objects.equals(fields.get(name), from.fields().get(name))) {
                fields.remove(name);
                if (back != null) {
                    fields.put(name, back);
                }
            }
        }
        return to.withOnly(fields);
    }
}
