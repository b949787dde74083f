package com.havenjob.applications;

import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
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
    private final StatusHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(
            ApplicationRepository applications, StatusHistory history, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
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

    /** Opens an application for a mail that opened none before; see {@link #openedBy}. The second call breaks a constraint. */
    public Application openNew(NewApplication opening) {
        return openFirst(opening);
    }

    @Transactional(readOnly = true)
    public Optional<Application> byId(UserId user, ApplicationId id) {
        return applications.findByIdAndUserIdAndDeletedAtIsNull(id, user);
    }

    @Transactional(readOnly = true)
    public List<Application> byIds(UserId user, Set<ApplicationId> ids) {
        return ids.isEmpty() ? List.of() : applications.findByUserIdAndIdInAndDeletedAtIsNull(user, ids);
    }

    /** The person's applications at these companies, by {@link CompanyKey}. */
    @Transactional(readOnly = true)
    public List<Application> at(UserId user, Set<String> companyKeys) {
        return companyKeys.isEmpty()
                ? List.of()
                : applications.findByUserIdAndCompanyKeyInAndDeletedAtIsNull(user, companyKeys);
    }

    /** The applications that these mails opened, deleted ones included. */
    @Transactional(readOnly = true)
    public List<Application> openedBy(UserId user, Set<Sha256> mails) {
        return mails.isEmpty()
                ? List.of()
                : applications.findByUserIdAndRawEmailHashIn(
                        user, mails.stream().map(Sha256::hex).toList());
    }

    /**
     * Moves an application on because a mail says so, if {@link ApplicationStatus#mayAdvanceTo} allows it.
     *
     * @return the application as it is now; unchanged where the move was not allowed
     */
    public Application advance(Application application, ApplicationStatus next, Mail mail) {
        if (!application.status().mayAdvanceTo(next)) {
            return application;
        }
        return move(application, next, ChangedBy.EMAIL_PARSER, mail, null);
    }

    /** Moves an application because a person says so, in any direction. The same status again changes nothing. */
    public Application changeStatus(UserId user, ApplicationId id, ApplicationStatus next, @Nullable String reason) {
        var application = required(user, id);
        return application.status() == next ? application : move(application, next, ChangedBy.USER, null, reason);
    }

    /** Moves an application as a person decided about a mail, in any direction. */
    public Application changeStatusFor(Application application, ApplicationStatus next, Mail mail) {
        return application.status() == next ? application : move(application, next, ChangedBy.USER, mail, null);
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
        var completed = Revision.of(application).withGapsFilled(completion).at(application.updatedAt());
        return completed.equals(application)
                ? application
                : applications.save(Revision.of(completed).at(clock.instant()));
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
        var id = Objects.requireNonNull(application.id(), "a saved application has an id");
        var at = clock.instant();
        history.add(
                id,
                new StatusChange(from, application.status(), changedBy, at, mail == null ? null : mail.id(), reason));
        events.publishEvent(new ApplicationAdvanced(
                application.userId(),
                id,
                application.companyName(),
                application.jobTitle(),
                from,
                application.status(),
                changedBy,
                application.isNeedsReview(),
                mail == null ? null : mail.id()));
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
