package com.havenjob.triage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one mail means. Pure: the same message gives the same verdict. A mail that reports on several applications is about
 * the first of them, and says of each of the others what it reports.
 *
 * @param kind what it reports, with the sentence that says so; {@link Kind#NOT_APPLICATION} for everything else
 * @param company the employer, not the system that sent the mail; null where the mail does not say
 * @param title the position as the employer writes it, without requisition numbers; null where the mail does not say
 * @param location where the position is; null where the mail does not say
 * @param requisition the employer's own number of the position; null where the mail does not say
 * @param source the applicant tracking system or job board, e.g. {@code Greenhouse}; null for a mail written by hand
 * @param appliedOn when the application was handed in; null where the mail does not say
 * @param particulars appointment, deadline and what else the mail says
 * @param jobUrl a link to the position
 * @param confidence 0 to 1: the estimated probability that kind, company and title are all right
 * @param needsReview whether a person must look before anything is changed
 * @param original who wrote the mail and when, after forwards were taken off
 * @param forwarded whether a forward was taken off
 * @param others what it reports of further applications, in the order they stand; empty for nearly every mail
 * @see "ops/decisions/0021-several-outcomes-in-one-mail.md"
 */
public record Verdict(
        Finding<Kind> kind,
        @Nullable Finding<String> company,
        @Nullable Finding<String> title,
        @Nullable Finding<String> location,
        @Nullable Finding<String> requisition,
        @Nullable Finding<String> source,
        @Nullable Finding<LocalDate> appliedOn,
        Particulars particulars,
        @Nullable Finding<String> jobUrl,
        double confidence,
        boolean needsReview,
        Original original,
        boolean forwarded,
        List<OtherOutcome> others) {

    public Verdict {
        others = List.copyOf(others);
    }

    /** Whether the mail is about an application at all. */
    public boolean concernsApplication() {
        return kind.value() != Kind.NOT_APPLICATION;
    }

    /** Local date and time of an appointment that takes place; null where there is none, or where it is not fixed. */
    public @Nullable Finding<LocalDateTime> interviewAt() {
        var appointment = particulars.appointment();
        var at = appointment == null ? null : appointment.value().at();
        return appointment == null || at == null ? null : appointment.with(at);
    }

    /** The last day for an assessment or an answer to an offer. */
    public @Nullable Finding<LocalDate> deadline() {
        return particulars.deadline();
    }

    /** The same taken apart: a verdict for each application, its own first, each as if the mail were about that one alone. */
    List<Verdict> each() {
        return Stream.concat(
                        Stream.of(with(needsReview, List.of())), others.stream().map(this::about))
                .toList();
    }

    /** The same, seen by a person before anything is changed. */
    Verdict forReview() {
        return with(true, others);
    }

    private Verdict with(boolean review, List<OtherOutcome> further) {
        return new Verdict(
                kind,
                company,
                title,
                location,
                requisition,
                source,
                appliedOn,
                particulars,
                jobUrl,
                confidence,
                review,
                original,
                forwarded,
                further);
    }

    private Verdict about(OtherOutcome other) {
        return new Verdict(
                other.kind(),
                other.company(),
                other.title(),
                other.location(),
                other.requisition(),
                source,
                other.kind().value() == kind.value() ? appliedOn : null,
                Particulars.NONE,
                other.jobUrl(),
                other.confidence(),
                needsReview,
                original,
                forwarded,
                List.of());
    }

    /** What was read of its own application, by name, in the order in which it is shown. */
    public Map<String, Finding<?>> findings() {
        var findings = new LinkedHashMap<String, Finding<?>>();
        put(findings, "kind", kind);
        put(findings, "company", company);
        put(findings, "title", title);
        put(findings, "location", location);
        put(findings, "requisition", requisition);
        put(findings, "source", source);
        put(findings, "appliedOn", appliedOn);
        put(findings, "interviewAt", interviewAt());
        put(findings, "deadline", deadline());
        put(findings, "jobUrl", jobUrl);
        particulars.addTo(findings);
        return findings;
    }

    private static void put(Map<String, Finding<?>> findings, String name, @Nullable Finding<?> finding) {
        if (finding != null) {
            findings.put(name, finding);
        }
    }
}
