package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.CompanyKey;
import com.havenjob.triage.MatchReason.Why;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds the application that a mail concerns: by the thread it answers, by the employer's requisition number, by company
 * and title. Never across companies; two that are near each other are left to a person.
 */
final class Matcher {

    private static final double SAME_TITLE = 0.8;
    private static final double NO_RELATION = 0.4;
    private static final double CLEAR_LEAD = 0.2;
    private static final Duration APPLYING_AGAIN = Duration.ofDays(30);

    private Matcher() {}

    /** Looks for the application. */
    static Match match(Dossier dossier, Sought sought) {
        var company = sought.company();
        var key = company == null ? "" : CompanyKey.of(company);
        var thread = dossier.inThread(sought.thread());
        if (thread.size() == 1) {
            var application = thread.getFirst();
            return key.isEmpty() || key.equals(application.companyKey())
                    ? new Match.Sure(application, MatchReason.of(Why.SAME_THREAD))
                    : new Match.Unsure(
                            List.of(new Candidate(application, 0.5, MatchReason.of(Why.SAME_THREAD_OTHER_COMPANY))));
        }
        if (company == null || key.isEmpty()) {
            return new Match.None();
        }
        var requisition = sought.requisition();
        if (requisition != null) {
            var sameNumber = dossier.withRequisition(key, requisition);
            if (sameNumber.size() == 1) {
                return new Match.Sure(sameNumber.getFirst(), MatchReason.sameRequisition(requisition));
            }
        }
        var here = dossier.at(key).stream()
                .filter(application -> !isAppliedForAgain(application, sought))
                .toList();
        return here.isEmpty() ? new Match.None() : byTitle(here, sought);
    }

    private static Match byTitle(List<Application> here, Sought sought) {
        var title = sought.title();
        return title == null ? withoutTitle(here) : withTitle(here, title, sought.kind());
    }

    private static Match withoutTitle(List<Application> here) {
        var open = here.stream()
                .filter(application -> !application.status().isClosed())
                .toList();
        if (here.size() == 1) {
            return new Match.Sure(here.getFirst(), MatchReason.of(Why.ONLY_APPLICATION));
        }
        if (open.size() == 1) {
            return new Match.Sure(open.getFirst(), MatchReason.of(Why.ONLY_OPEN_APPLICATION));
        }
        return new Match.Unsure(here.stream()
                .map(application -> new Candidate(application, 0.5, MatchReason.of(Why.NO_POSITION_NAMED)))
                .toList());
    }

    private static Match withTitle(List<Application> here, String title, Kind kind) {
        var ranked = here.stream()
                .map(application -> candidate(application, title))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        var best = ranked.getFirst();
        var lead = ranked.size() == 1 ? 1 : best.score() - ranked.get(1).score();
        if (best.score() >= SAME_TITLE && lead >= CLEAR_LEAD) {
            return new Match.Sure(best.application(), best.reason());
        }
        if (best.score() >= SAME_TITLE || best.score() > NO_RELATION) {
            return new Match.Unsure(ranked);
        }
        var untitled = here.stream()
                .filter(application -> application.jobTitle().isEmpty())
                .toList();
        return untitled.size() == 1 && here.size() == 1 && kind != Kind.APPLIED
                ? new Match.Sure(untitled.getFirst(), MatchReason.of(Why.ONLY_APPLICATION_WITHOUT_POSITION))
                : new Match.None();
    }

    private static Candidate candidate(Application application, String title) {
        var score = TitleSimilarity.of(application.jobTitle(), title);
        return new Candidate(
                application, score, MatchReason.of(score >= SAME_TITLE ? Why.SAME_POSITION : Why.SIMILAR_POSITION));
    }

    /** A receipt long after the end of an earlier round opens a new one. */
    private static boolean isAppliedForAgain(Application application, Sought sought) {
        return sought.kind() == Kind.APPLIED
                && application.status().isClosed()
                && application.status() != ApplicationStatus.ACCEPTED
                && sought.sentAt()
                        .isAfter(Objects.requireNonNull(application.dateApplied())
                                .plus(APPLYING_AGAIN));
    }
}
