package com.havenjob.applications;

import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes anew what a mail wrote, where the mail is understood better than before, and takes that back. Nobody is told: a
 * person asked for it. Each call demands a transaction and an application that was read in it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Rewriting {

    private final ApplicationRepository applications;
    private final StatusHistory history;
    private final Clock clock;

    Rewriting(ApplicationRepository applications, StatusHistory history, Clock clock) {
        this.applications = applications;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Saves these fields with their evidence.
     *
     * @param evidence JSON for {@code parse_metadata}
     */
    public Application rewrite(Application application, MailFields fields, @Nullable String evidence) {
        return applications.save(
                Revision.of(application).withMailFields(fields, evidence).at(clock.instant()));
    }

    /**
     * Where the application would stand had the mail meant this status from the start.
     *
     * @return the other status; empty where it stands there already, and where something else moved it since, or a person
     *     moved it last
     */
    public Optional<ApplicationStatus> destination(
            Application application, MessageId mail, @Nullable ApplicationStatus meant) {
        var latest = history.latest(idOf(application));
        return (history.hasLineOf(idOf(application), mail)
                        ? latest.filter(line -> mail.equals(line.message()) && line.to() == application.status())
                                .filter(line -> line.changedBy() != ChangedBy.USER)
                                .map(line -> afterLine(line, meant))
                        : latest.filter(line -> line.changedBy() != ChangedBy.USER)
                                .map(line -> afterAdvance(application.status(), meant)))
                .filter(next -> next != application.status());
    }

    /** Moves an application to its {@link #destination}: the line that the mail has in the history is exchanged, or it gets one. */
    public StatusRewrite move(Application application, ApplicationStatus next, Mail mail) {
        var id = idOf(application);
        var before = history.hasLineOf(id, mail.id()) ? history.latest(id).orElse(null) : null;
        var from = before == null ? application.status() : before.from();
        var happened = before == null ? mail.happenedAt(clock.instant()) : before.changedAt();
        var after =
                next == from ? null : new StatusChange(from, next, ChangedBy.EMAIL_PARSER, happened, mail.id(), null);
        exchange(application, mail.id(), next, after);
        return new StatusRewrite(application.status(), next, before, after);
    }

    /** Takes a {@link #move} back; false, and nothing is changed, where the application moved on since. */
    public boolean takeBack(Application application, MessageId mail, StatusRewrite rewrite) {
        var after = rewrite.after();
        var isOurs = application.status() == rewrite.to()
                && history.hasLineOf(idOf(application), mail) == (after != null)
                && (after == null
                        || history.latest(idOf(application))
                                .filter(line -> mail.equals(line.message()))
                                .isPresent());
        if (isOurs) {
            exchange(application, mail, rewrite.from(), rewrite.before());
        }
        return isOurs;
    }

    private void exchange(
            Application application, MessageId mail, ApplicationStatus next, @Nullable StatusChange line) {
        history.remove(idOf(application), mail);
        var moved = applications.save(Revision.of(application).withStatus(next).at(clock.instant()));
        if (line != null) {
            history.add(List.of(new Move(moved, line)));
        }
    }

    private static ApplicationStatus afterLine(StatusChange line, @Nullable ApplicationStatus meant) {
        var from = line.from();
        if (from == null) {
            // The mail opened the application, so there is nowhere to go back to.
            return meant == null ? line.to() : meant;
        }
        return afterAdvance(from, meant);
    }

    private static ApplicationStatus afterAdvance(ApplicationStatus from, @Nullable ApplicationStatus meant) {
        return meant != null && from.mayAdvanceTo(meant) ? meant : from;
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }
}
