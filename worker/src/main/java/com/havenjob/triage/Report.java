package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.applications.CompanyKey;
import com.havenjob.applications.NewApplication;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.Sha256;
import com.havenjob.triage.names.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mail reports of one application.
 *
 * @param verdict on that application alone
 * @param opener by which an application that it opens is known: the same report opens it once
 * @param alone whether the mail reports on no other, so that the thread it stands in is that application's
 */
record Report(StoredMessage message, ParsedMessage parsed, Verdict verdict, Sha256 opener, boolean alone) {

    /** Everything that the mail reports, its verdict's own application first. */
    static List<Report> of(ReadMail mail) {
        var hash = mail.message().hash();
        var verdicts = mail.verdict().each();
        var reports = new ArrayList<Report>(verdicts.size());
        for (var verdict : verdicts) {
            var opener = reports.isEmpty() ? hash : further(hash, Proposal.of(verdict, List.of()));
            reports.add(new Report(mail.message(), mail.parsed(), verdict, opener, verdicts.size() == 1));
        }
        return List.copyOf(reports);
    }

    /** The mail as one report that a person decides about: what it says of its first application, and beside it of the others. */
    static Report whole(ReadMail mail) {
        return new Report(
                mail.message(),
                mail.parsed(),
                mail.verdict().forReview(),
                mail.message().hash(),
                false);
    }

    /** When the things happened that it tells of. */
    MailDates dates() {
        return MailDates.of(message, verdict.original().date());
    }

    /**
     * The application that it opens; the verdict must name a company.
     *
     * @param evidence JSON for {@code parse_metadata}
     */
    NewApplication opening(String evidence) {
        var title = verdict.title();
        return new NewApplication(
                message.user(),
                Objects.requireNonNull(verdict.company()).value(),
                title == null ? "" : title.value(),
                dates().appliedAt(valueOf(verdict.appliedOn())).orElse(dates().sentAt()),
                Statuses.of(verdict.kind().value()),
                dates().deadline(valueOf(verdict.deadline())),
                valueOf(verdict.source()),
                valueOf(verdict.jobUrl()),
                valueOf(verdict.location()),
                Proposal.of(verdict, List.of()).yearlySalary(),
                verdict.needsReview(),
                verdict.confidence(),
                evidence,
                dates().causeOf(message, opener));
    }

    private static <T> @Nullable T valueOf(@Nullable Finding<T> finding) {
        return finding == null ? null : finding.value();
    }

    /**
     * By what an application is known that a mail opens beside its first. Only one application can carry the mail's own
     * hash; company and position tell the others apart, also where a later reading of the same mail finds one more.
     */
    static Sha256 further(Sha256 mail, Proposal other) {
        var company = other.value("company");
        var title = other.value("title");
        return Sha256.of((mail.hex()
                        + "\n"
                        + (company == null ? "" : CompanyKey.of(company))
                        + "\n"
                        + (title == null ? "" : Titles.key(title)))
                .getBytes(UTF_8));
    }
}
