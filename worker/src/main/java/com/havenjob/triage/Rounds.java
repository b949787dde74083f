package com.havenjob.triage;

import com.havenjob.applications.Applications;
import com.havenjob.applications.CompanyKey;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import com.havenjob.notifications.Notifications;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a round needs from the database and writes what became of it; each with a handful of round trips. */
@Component
class Rounds {

    private final Applications applications;
    private final MessageLinks links;
    private final Notifications notifications;
    private final Inbox inbox;

    Rounds(Applications applications, MessageLinks links, Notifications notifications, Inbox inbox) {
        this.applications = applications;
        this.links = links;
        this.notifications = notifications;
        this.inbox = inbox;
    }

    /** A round for these mails, with everything that they may concern. */
    Round begin(List<ReadMail> mails) {
        var round = new Round(applications.newChanges());
        var relevant = mails.stream()
                .filter(mail -> mail.verdict().concernsApplication())
                .flatMap(mail -> Report.of(mail).stream())
                .toList();
        if (relevant.isEmpty()) {
            return round;
        }
        Set<UserId> users = all(relevant, report -> Stream.of(report.message().user()));
        Set<String> companies = all(relevant, report -> companyKey(report.verdict()).stream());
        var known = links.known(
                users,
                all(relevant, report -> report.parsed().references().stream()),
                companies,
                all(relevant, report -> requisition(report).stream()));
        known.forEach(link ->
                round.dossierOf(link.user()).putLink(link.application(), link.messageIdHeader(), link.requisition()));
        Set<Sha256> openers = all(relevant, report -> Stream.of(report.opener()));
        applications
                .near(
                        users,
                        known.stream().map(MessageLinks.Known::application).collect(Collectors.toSet()),
                        companies,
                        openers)
                .forEach(application -> round.dossierOf(application.userId()).put(application));
        return round;
    }

    /** Writes everything that the round decided; the mails of it must still wait to be judged. */
    void end(Round round) {
        applications.write(round.changes());
        notifications.tell(round.notices());
        links.add(round.links());
        inbox.decideAll(MessageState.RECEIVED, round.decisions());
    }

    /** The companies that a mail names, as they are compared. */
    static Stream<String> companyKeys(ReadMail mail) {
        return mail.verdict().each().stream().flatMap(verdict -> companyKey(verdict).stream());
    }

    private static Optional<String> companyKey(Verdict verdict) {
        return Optional.ofNullable(verdict.company())
                .map(company -> CompanyKey.of(company.value()))
                .filter(key -> !key.isEmpty());
    }

    private static Optional<String> requisition(Report report) {
        return Optional.ofNullable(report.verdict().requisition()).map(Finding::value);
    }

    private static <T> Set<T> all(Collection<Report> reports, Function<Report, Stream<T>> values) {
        return reports.stream().flatMap(values).collect(Collectors.toSet());
    }
}
