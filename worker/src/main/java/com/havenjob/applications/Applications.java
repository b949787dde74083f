package com.havenjob.applications;

import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens applications and moves them on; every move leaves a line of history and is published. */
@Service
@Transactional
public class Applications {

    private final ApplicationRepository applications;
    private final ApplicationRows rows;
    private final StatusHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            ApplicationRows rows,
            StatusHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an application. The second call with the same mail returns the one that the first call opened; where a person
     * deleted that one meanwhile it comes back, as the second call describes it.
     */
    public Application open(NewApplication opening) {
        var mail = opening.mail();
        var earlier = mail == null
                ? Optional.<Application>empty()
                : applications.findByUserIdAndRawEmailHash(
                        opening.user(), mail.hash().hex());
        return earlier.map(
                        application -> application.deletedAt() == null ? application : bringBack(application, opening))
                .orElseGet(() -> openFirst(opening));
    }

    /** A sheet for what mails do, to be given to {@link #write}. */
    public ApplicationChanges newChanges() {
        return new ApplicationChanges(clock);
    }

    /**
     * Writes all of it in the transaction, and publishes each move. Not to be called twice with the same changes.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where one of the applications was changed since it
     *     was read
     */
    public void write(ApplicationChanges changes) {
        rows.insert(changes.opened());
        rows.update(changes.changed());
        record(changes.moves());
    }

    @Transactional(readOnly = true)
    public Optional<Application> byId(UserId user, ApplicationId id) {
        return applications.findByIdAndUserIdAndDeletedAtIsNull(id, user);
    }

    /**
     * What mails of these people may concern: their applications with these ids, or at these companies by
     * {@link CompanyKey}, and those that these mails opened, deleted ones included. Some may come more than once.
     */
    @Transactional(readOnly = true)
    public List<Application> near(
            Collection<UserId> users,
            Collection<ApplicationId> ids,
            Collection<String> companyKeys,
            Collection<Sha256> mails) {
        return rows.near(users, ids, companyKeys, mails);
    }

    /** The person's applications at these companies, by {@link CompanyKey}. */
    @Transactional(readOnly = true)
    public List<Application> at(UserId user, Set<String> companyKeys) {
        return rows.near(Set.of(user), Set.of(), companyKeys, Set.of());
    }

    /** Moves an application because a person says so, in any direction. The same status again changes nothing. */
    public Application changeStatus(UserId user, ApplicationId id, ApplicationStatus next, @Nullable String reason) {
        var application = required(user, id);
        return application.status() == next ? application : move(application, next, ChangedBy.USER, null, reason);
    }

    /** Moves an application as a person decided about a mail, in any direction. The same status again changes nothing. */
    public Application changeStatusFor(Application application, ApplicationStatus next, Mail mail) {
        if (application.status() == next) {
            return application;
        }
        // One mail has one line in a history; a later answer about it is a change of the person's own.
        var behind = history.hasLineOf(idOf(application), mail.id()) ? null : mail;
        return move(application, next, ChangedBy.USER, behind, null);
    }

    /**
     * Moves an application back to where it was before a mail moved it, and takes the line of history away; nobody is told.
     * What the mail filled in stays. It is left alone where it moved on since. The second call finds nothing.
     */
    public Reversal takeBack(Application application, MessageId mail) {
        var id = idOf(application);
        if (!history.hasLineOf(id, mail)) {
            return Reversal.NOTHING;
        }
        var latest = history.latest(id)
                .filter(line -> mail.equals(line.message()) && line.to() == application.status())
                .map(StatusChange::from);
        if (latest.isEmpty()) {
            return Reversal.LEFT;
        }
        history.remove(id, mail);
        applications.save(Revision.of(application).withStatus(latest.get()).at(clock.instant()));
        return Reversal.DONE;
    }

    /**
     * Saves a person's edits.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where it was changed since it was shown
     */
    public Application edit(UserId user, ApplicationId id, ApplicationDetails details) {
        return applications.save(Revision.of(required(user, id))
                .withDetails(details)
                .withVersion(details.version())
                .at(clock.instant()));
    }

    /** Adds what a mail knows and the application did not; what is there already stays. */
    public Application complete(Application application, Completion completion) {
        return Revision.completed(application, completion, clock.instant())
                .map(applications::save)
                .orElse(application);
    }

    /** Takes away the mark of uncertainty after a person confirmed or corrected the application. */
    public Application confirm(Application application) {
        return application.isNeedsReview()
                ? applications.save(Revision.of(application).confirmed().at(clock.instant()))
                : application;
    }

    /** Makes an application invisible; its history stays until the purge. The second call changes nothing. */
    public void delete(UserId user, ApplicationId id) {
        byId(user, id)
                .ifPresent(application -> applications.save(
                        Revision.of(application).deleted(clock.instant()).at(clock.instant())));
    }

    @Transactional(readOnly = true)
    public List<StatusChange> history(UserId user, ApplicationId id) {
        return history.of(user, id);
    }

    private Application openFirst(NewApplication opening) {
        var application = applications.save(Revision.opening(opening, clock.instant()));
        record(
                application,
                null,
                opening.mail() == null ? ChangedBy.USER : ChangedBy.EMAIL_PARSER,
                opening.mail(),
                null);
        return application;
    }

    private Application bringBack(Application deleted, NewApplication opening) {
        var restored = applications.save(Revision.of(deleted).restored(opening).at(clock.instant()));
        if (restored.status() != deleted.status()) {
            record(restored, deleted.status(), ChangedBy.USER, null, null);
        }
        return restored;
    }

    private Application move(
            Application application,
            ApplicationStatus next,
            ChangedBy changedBy,
            @Nullable Mail mail,
            @Nullable String reason) {
        var moved = applications.save(Revision.of(application).withStatus(next).at(clock.instant()));
        record(moved, application.status(), changedBy, mail, reason);
        return moved;
    }

    private void record(
            Application application,
            @Nullable ApplicationStatus from,
            ChangedBy changedBy,
            @Nullable Mail mail,
            @Nullable String reason) {
        record(List.of(new Move(
                application,
                new StatusChange(
                        from,
                        application.status(),
                        changedBy,
                        happenedAt(changedBy, mail),
                        mail == null ? null : mail.id(),
                        reason))));
    }

    /** What a person decides about an old mail is decided now; what the mail itself did happened when it was sent. */
    private Instant happenedAt(ChangedBy changedBy, @Nullable Mail mail) {
        var now = clock.instant();
        return mail == null || changedBy == ChangedBy.USER ? now : mail.happenedAt(now);
    }

    private void record(List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        history.add(moves);
        var advanced = moves.stream().map(Move::event).toList();
        events.publishEvent(new ApplicationsAdvanced(advanced));
        advanced.forEach(events::publishEvent);
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }

    private Application required(UserId user, ApplicationId id) {
        return byId(user, id)
                .orElseThrow(() -> new IllegalArgumentException("No application " + id + " for user " + user));
    }

    /**
     * What a later mail may add.
     *
     * @param evidence the whole JSON for {@code parse_metadata}, with the evidence of what is added; null to keep it
     */
    public record Completion(
            @Nullable String jobTitle,
            @Nullable String location,
            @Nullable String jobUrl,
            @Nullable String source,
            @Nullable SalaryRange salary,
            @Nullable Instant deadline,
            @Nullable Instant earliestDate,
            @Nullable String evidence) {}
}
