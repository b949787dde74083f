package com.havenjob.triage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A verdict as a test writes it: each field carries its own evidence. */
public final class WrittenVerdict {

    static final String BODY = "The whole body of the mail, which is nobody's evidence.";

    private final Kind kind;
    private final Map<String, Finding<String>> texts = new LinkedHashMap<>();
    private @Nullable Finding<LocalDate> appliedOn;
    private @Nullable Finding<LocalDate> deadline;
    private @Nullable Finding<Salary> salary;
    private @Nullable OffsetDateTime sentAt;
    private boolean needsReview;
    private final List<OtherOutcome> others = new ArrayList<>();

    private WrittenVerdict(Kind kind) {
        this.kind = kind;
    }

    public static WrittenVerdict verdict(Kind kind) {
        return new WrittenVerdict(kind);
    }

    public static WrittenVerdict verdict(Kind kind, String company, String title) {
        var verdict = new WrittenVerdict(kind).with("company", company);
        return title.isEmpty() ? verdict : verdict.with("title", title);
    }

    /** A text field by its name: company, title, location, requisition, source, jobUrl. */
    public WrittenVerdict with(String field, String value) {
        texts.put(field, found(field, value));
        return this;
    }

    /** The same, read from other words. */
    public WrittenVerdict quoting(String field, String value, String words) {
        texts.put(field, new Finding<>(value, 0.8, "test/" + field, words));
        return this;
    }

    public WrittenVerdict appliedOn(String date) {
        appliedOn = found("appliedOn", LocalDate.parse(date));
        return this;
    }

    public WrittenVerdict deadline(String date) {
        deadline = found("deadline", LocalDate.parse(date));
        return this;
    }

    public WrittenVerdict salary(int min, int max, Salary.Period period) {
        salary = found("salary", new Salary(min, max, "EUR", period));
        return this;
    }

    public WrittenVerdict sentAt(String dateTime) {
        sentAt = OffsetDateTime.parse(dateTime);
        return this;
    }

    public WrittenVerdict unsure() {
        needsReview = true;
        return this;
    }

    /** Reports on a further application. */
    public WrittenVerdict also(Kind other, String company, String title) {
        others.add(new OtherOutcome(
                found("kind", other), found("company", company), found("title", title), null, null, null, 0.8));
        return this;
    }

    public Verdict build() {
        return new Verdict(
                new Finding<>(kind, 0.9, "test/kind", "quoted for kind"),
                texts.get("company"),
                texts.get("title"),
                texts.get("location"),
                texts.get("requisition"),
                texts.get("source"),
                appliedOn,
                new Particulars(null, deadline, salary, null, null),
                texts.get("jobUrl"),
                needsReview ? 0.3 : 0.9,
                needsReview,
                new Original("jobs@fernwick.example", "Fernwick", "Your application", sentAt, BODY),
                false,
                others);
    }

    private static <T> Finding<T> found(String field, T value) {
        return new Finding<>(value, 0.8, "test/" + field, "quoted for " + field);
    }
}
