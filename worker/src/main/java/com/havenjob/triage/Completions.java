package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications.Completion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the evidence of an application in step with its fields: what a later mail fills in, that mail is quoted for. */
@Component
class Completions {

    private final ProposalJson json;

    Completions(ProposalJson json) {
        this.json = json;
    }

    /**
     * What a mail can add to an application, with the evidence of what it will add and no other. A receipt also says when
     * the application was handed in.
     */
    Completion of(Application application, Proposal later, MailDates dates) {
        var deadline = dates.deadline(later.day("deadline"));
        var receiptDate = later.kindValue() == Kind.APPLIED
                ? dates.appliedAt(later.day("appliedOn")).orElse(dates.sentAt())
                : null;
        var added = new LinkedHashMap<String, Finding<String>>();
        add(added, later, "title", application.jobTitle().isEmpty());
        add(added, later, "location", application.location() == null);
        add(added, later, "jobUrl", application.jobUrl() == null);
        add(added, later, "source", application.source() == null);
        var salary = later.yearlySalary();
        add(added, later, "salary", application.salaryMin() == null && salary != null);
        add(added, later, "deadline", application.deadline() == null && deadline != null);
        add(added, later, "appliedOn", receiptDate != null && receiptDate.isBefore(application.dateApplied()));
        return new Completion(
                later.value("title"),
                later.value("location"),
                later.value("jobUrl"),
                later.value("source"),
                salary,
                deadline,
                receiptDate,
                added.isEmpty() ? null : merged(application, later, added));
    }

    private String merged(Application application, Proposal later, Map<String, Finding<String>> added) {
        var stored = application.parseMetadata();
        return json.write(
                stored == null ? later.withOnly(added) : json.read(stored).withFields(added));
    }

    private static void add(Map<String, Finding<String>> added, Proposal later, String field, boolean isMissing) {
        var finding = later.fields().get(field);
        if (isMissing && finding != null) {
            added.put(field, finding);
        }
    }
}
