package com.havenjob.applications;

import com.havenjob.applications.Applications.Completion;
import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.kernel.ApplicationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What mails do to applications, one change upon the other, in memory: {@link Applications#write} writes it all with a
 * handful of statements. Each application is written once, in its last form; its history has a line for each move. For one
 * thread.
 */
public final class ApplicationChanges {

    private final Clock clock;
    private final Map<ApplicationId, Application> opened = new LinkedHashMap<>();
    private final Map<ApplicationId, Application> changed = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();

    ApplicationChanges(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens an application for a mail that opened none before; see {@link Applications#near}. Writing the second opening
     * for the same mail breaks a constraint.
     */
    public Application open(NewApplication opening) {
        var application = Revision.opening(opening, clock.instant());
        opened.put(idOf(application), application);
        return moved(application, null, Objects.requireNonNull(opening.mail(), "no person opens it"));
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
        var advanced = Revision.of(application).withStatus(next).at(clock.instant());
        return moved(keep(advanced), application.status(), mail);
    }

    /** Adds what a mail knows and the application did not; what is there already stays. */
    public Application complete(Application application, Completion completion) {
        return Revision.completed(application, completion, clock.instant())
                .map(this::keep)
                .orElse(application);
    }

    Collection<Application> opened() {
        return opened.values();
    }

    Collection<Application> changed() {
        return changed.values();
    }

    List<Move> moves() {
        return moves;
    }

    private Application keep(Application next) {
        var kind = opened.containsKey(idOf(next)) ? opened : changed;
        kind.put(idOf(next), next);
        return next;
    }

    private Application moved(Application application, @Nullable ApplicationStatus from, Mail mail) {
        moves.add(new Move(
                application,
                new StatusChange(
                        from,
                        application.status(),
                        ChangedBy.EMAIL_PARSER,
                        mail.happenedAt(clock.instant()),
                        mail.id(),
                        null)));
        return application;
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "an application that mails change has an id");
    }
}
