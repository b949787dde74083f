package com.havenjob.triage;

import com.havenjob.applications.SalaryRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the machine read from a mail, in the form that is stored beside it and shown to people. It quotes evidence and
 * never holds the mail itself.
 *
 * @param kind see {@link Kind#label()}
 * @param writtenAt when the mail that was judged was written, as it says and in its author's time zone; null where it does
 *     not say
 * @param fields what was read, by name: company, title, location, requisition, source, appliedOn, interviewAt, deadline,
 *     jobUrl, interviewState, interviewZone, interviewPlace, salary, workplace, recruiter
 * @param candidates the applications it may concern, best first, where more than one was near
 * @param others what the mail reports of further applications, in the order they stand
 * @param models which models its confidence comes from; null where that was not written down yet
 */
public record Proposal(
        String kind,
        double confidence,
        boolean needsReview,
        boolean forwarded,
        Sender sender,
        @Nullable OffsetDateTime writtenAt,
        Map<String, Finding<String>> fields,
        List<Choice> candidates,
        List<Other> others,
        @Nullable String models) {

    public Proposal {
        // What was stored before mails had several outcomes names none.
        others = List.copyOf(Objects.requireNonNullElse(others, List.of()));
    }

    /**
     * What the mail reports of a further application.
     *
     * @param kind see {@link Kind#label()}
     * @param fields what was read, by name: kind, company, title, location, requisition, jobUrl
     */
    public record Other(String kind, double confidence, Map<String, Finding<String>> fields) {}

    /** Who wrote the mail, after forwards were taken off. */
    public record Sender(@Nullable String address, @Nullable String name) {}

    /**
     * An application that the mail may concern.
     *
     * @param reason see {@link MatchReason#sentence}
     */
    public record Choice(UUID application, double score, String reason) {}

    public Kind kindValue() {
        return Kind.ofLabel(kind);
    }

    /** Whether the mail is about an application at all. */
    public boolean concernsApplication() {
        return kindValue() != Kind.NOT_APPLICATION;
    }

    /** Whether one application follows from it: the single candidate, or else the one that its company opens. */
    boolean namesOneApplication() {
        return candidates.size() == 1 || (value("company") != null && candidates.isEmpty());
    }

    /** The same taken apart: a proposal for each application, its own first, each as if the mail were about that one alone. */
    public List<Proposal> each() {
        var own = with(kind, confidence, fields, candidates, List.of());
        return Stream.concat(
                        Stream.of(own),
                        others.stream()
                                .map(other ->
                                        with(other.kind(), other.confidence(), other.fields(), List.of(), List.of())))
                .toList();
    }

    /** The value of a field, or null where it was not found. */
    public @Nullable String value(String field) {
        var finding = fields.get(field);
        return finding == null ? null : finding.value();
    }

    /** The day that a field names, or null where it was not found. */
    public @Nullable LocalDate day(String field) {
        var text = value(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The same with these fields added or exchanged. */
    Proposal withFields(Map<String, Finding<String>> further) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(further);
        return withOnly(all);
    }

    /** The same with these fields instead. */
    public Proposal withOnly(Map<String, Finding<String>> instead) {
        return with(kind, confidence, instead, candidates, others);
    }

    /** The same, and where it names no application yet, with this one. */
    Proposal withCandidate(Choice candidate) {
        return candidates.isEmpty() ? with(kind, confidence, fields, List.of(candidate), others) : this;
    }

    private Proposal with(
            String kind,
            double confidence,
            Map<String, Finding<String>> fields,
            List<Choice> candidates,
            List<Other> others) {
        return new Proposal(
                kind, confidence, needsReview, forwarded, sender, writtenAt, fields, candidates, others, models);
    }

    /** The same without the applications that it may concern, as it is kept beside one. */
    public Proposal withoutCandidates() {
        return with(kind, confidence, fields, List.of(), others);
    }

    /**
     * The pay that an application keeps: a year's, since its columns name no period and what is paid an hour or a month
     * would look like a year's. Null where the mail names none; the evidence quotes the others as well.
     */
    public @Nullable SalaryRange yearlySalary() {
        return Optional.ofNullable(value("salary"))
                .flatMap(Salary::parse)
                .filter(Salary::isYearly)
                .map(salary -> new SalaryRange(salary.min(), salary.max(), salary.currency()))
                .orElse(null);
    }

    /** What a verdict says, in the form that is kept; {@code candidates} are the applications that it may concern. */
    public static Proposal of(Verdict verdict, List<Candidate> candidates) {
        return new Proposal(
                verdict.kind().value().label(),
                verdict.confidence(),
                verdict.needsReview(),
                verdict.forwarded(),
                new Sender(verdict.original().from(), verdict.original().fromName()),
                verdict.original().date(),
                fields(verdict.findings()),
                candidates.stream()
                        .filter(candidate -> candidate.application().id() != null)
                        .map(candidate -> new Choice(
                                Objects.requireNonNull(candidate.application().id())
                                        .value(),
                                candidate.score(),
                                candidate.reason().sentence()))
                        .toList(),
                verdict.others().stream()
                        .map(other ->
                                new Other(other.kind().value().label(), other.confidence(), fields(other.findings())))
                        .toList(),
                ConfidenceModels.shipped());
    }

    private static Map<String, Finding<String>> fields(Map<String, Finding<?>> findings) {
        var fields = new LinkedHashMap<String, Finding<String>>();
        findings.forEach((name, finding) -> fields.put(name, finding.with(text(finding.value()))));
        return fields;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> label ? label.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
