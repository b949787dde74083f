package com.havenjob.rereading;

import com.havenjob.applications.Application;
import com.havenjob.applications.MailFields;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.triage.Finding;
import com.havenjob.triage.MailDates;
import com.havenjob.triage.Proposal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What another reading of a mail makes of the fields of its application. A field is the mail's where the evidence beside it
 * is that mail's, and only such a field is exchanged, while its value is the one that the mail gave. What another mail found
 * or a person wrote stays. Pure.
 *
 * @param next the fields afterwards
 * @param evidence of them; null where there was none and is none
 * @param names of the fields of the proposal whose value reaches the application
 */
record FieldExchange(MailFields next, @Nullable Proposal evidence, Set<String> names) {

    private static final Set<String> COLUMNS =
            Set.of("company", "title", "appliedOn", "deadline", "source", "jobUrl", "location", "salary");

    FieldExchange {
        names = Set.copyOf(names);
    }

    /** @param known the evidence of the application; null where a person opened it and no mail added to it */
    static FieldExchange of(Application application, @Nullable Proposal known, JudgedMail mail, Proposal after) {
        var current = MailFields.of(application);
        var reading = new Reading(current, known, mail.verdict(), after, mail.message(), mail.isOpenerOf(application));
        var next = current.exchanged(reading.given(mail.verdict()), reading.given(after));
        var names = changed(current, next);
        return new FieldExchange(next, reading.evidence(names), names);
    }

    /** Whether nothing is to be written. */
    boolean isNothing(Application application, @Nullable Proposal known) {
        return next.equals(MailFields.of(application)) && Objects.equals(evidence, known);
    }

    private static Set<String> changed(MailFields current, MailFields next) {
        var names = new LinkedHashSet<String>();
        add(names, "company", current.companyName(), next.companyName());
        add(names, "title", current.jobTitle(), next.jobTitle());
        add(names, "appliedOn", current.dateApplied(), next.dateApplied());
        add(names, "deadline", current.deadline(), next.deadline());
        add(names, "source", current.source(), next.source());
        add(names, "jobUrl", current.jobUrl(), next.jobUrl());
        add(names, "location", current.location(), next.location());
        add(names, "salary", current.salary(), next.salary());
        return names;
    }

    private static void add(Set<String> names, String name, @Nullable Object current, @Nullable Object next) {
        if (!Objects.equals(current, next)) {
            names.add(name);
        }
    }

    /** Both readings of the mail beside what is there. */
    private record Reading(
            MailFields current,
            @Nullable Proposal known,
            Proposal before,
            Proposal after,
            StoredMessage message,
            boolean isOpener) {

        /** The fields as one of the readings gives them; one that is not the mail's as it is. */
        MailFields given(Proposal reading) {
            return new MailFields(
                    ownsInBoth("company") ? required(reading, "company") : current.companyName(),
                    owns("title") ? Objects.requireNonNullElse(reading.value("title"), "") : current.jobTitle(),
                    ownsInBoth("appliedOn") ? appliedAt(reading) : current.dateApplied(),
                    owns("deadline") ? dates(reading).deadline(reading.day("deadline")) : current.deadline(),
                    owns("source") ? reading.value("source") : current.source(),
                    owns("jobUrl") ? reading.value("jobUrl") : current.jobUrl(),
                    owns("location") ? reading.value("location") : current.location(),
                    owns("salary") ? reading.yearlySalary() : current.salary(),
                    current.needsReview(),
                    isOpener ? Double.valueOf(reading.confidence()) : current.confidence());
        }

        @Nullable
        Proposal evidence(Set<String> exchanged) {
            var fields = new LinkedHashMap<>(knownFields());
            var names = new LinkedHashSet<>(before.fields().keySet());
            names.addAll(after.fields().keySet());
            names.stream()
                    .filter(name -> exchanged.contains(name) || isRefreshed(name))
                    .forEach(name -> put(fields, name));
            if (isOpener) {
                return after.withOnly(fields).withoutCandidates();
            }
            if (known != null) {
                return known.withOnly(fields);
            }
            return fields.isEmpty() ? null : after.withOnly(fields).withoutCandidates();
        }

        /** What stands beside no column, and the words behind a value that stays, are the mail's own business. */
        private boolean isRefreshed(String name) {
            boolean isItsOwn = owns(name) && (isOpener || before.fields().containsKey(name));
            return isItsOwn && (!COLUMNS.contains(name) || Objects.equals(before.value(name), after.value(name)));
        }

        private void put(Map<String, Finding<String>> fields, String name) {
            Optional.ofNullable(after.fields().get(name))
                    .ifPresentOrElse(finding -> fields.put(name, finding), () -> fields.remove(name));
        }

        private boolean owns(String name) {
            return Objects.equals(knownFields().get(name), before.fields().get(name));
        }

        private boolean ownsInBoth(String name) {
            return owns(name) && before.value(name) != null && after.value(name) != null;
        }

        private Map<String, Finding<String>> knownFields() {
            return known == null ? Map.of() : known.fields();
        }

        private Instant appliedAt(Proposal reading) {
            var dates = dates(reading);
            return dates.appliedAt(reading.day("appliedOn")).orElse(dates.sentAt());
        }

        private MailDates dates(Proposal reading) {
            return MailDates.of(message, reading.writtenAt());
        }

        private static String required(Proposal reading, String name) {
            return Objects.requireNonNull(reading.value(name), name);
        }
    }
}
