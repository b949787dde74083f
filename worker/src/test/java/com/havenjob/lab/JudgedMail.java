package com.havenjob.lab;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Original;
import com.havenjob.triage.Particulars;
import com.havenjob.triage.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a label and what was said of its mail. */
final class JudgedMail {

    private final String file;
    private final Kind kind;
    private @Nullable String company;
    private @Nullable String title;
    private @Nullable String location;
    private @Nullable String interviewAt;
    private @Nullable String deadline;
    private String set = "made";
    private String source = "Made";
    private String author = "jobs@mail.example";

    private JudgedMail(String file, Kind kind) {
        this.file = file;
        this.kind = kind;
    }

    static JudgedMail mail(String file, Kind kind) {
        return new JudgedMail(file, kind);
    }

    JudgedMail of(@Nullable String company, @Nullable String title) {
        this.company = company;
        this.title = title;
        return this;
    }

    JudgedMail in(String location) {
        this.location = location;
        return this;
    }

    JudgedMail meetingAt(String interviewAt) {
        this.interviewAt = interviewAt;
        return this;
    }

    JudgedMail until(String deadline) {
        this.deadline = deadline;
        return this;
    }

    JudgedMail ofSet(String set) {
        this.set = set;
        return this;
    }

    JudgedMail from(String source) {
        this.source = source;
        return this;
    }

    /** @param author address, as the verdict has it: in lower case */
    JudgedMail by(String author) {
        this.author = author;
        return this;
    }

    Label label() {
        return new Label(file, kind, company, title, location, "en", set, source, interviewAt, deadline, null);
    }

    Judged unanswered() {
        return new Judged(label(), null);
    }

    /** Read as if nothing but the kind had been found. */
    Judged readAs(Kind read, double confidence, boolean review) {
        return readAs(read, null, null, confidence, review);
    }

    Judged readAs(Kind read, @Nullable String company, @Nullable String title, double confidence, boolean review) {
        return readAs(read, company, title, null, null, null, confidence, review);
    }

    Judged readAs(
            Kind read,
            @Nullable String company,
            @Nullable String title,
            @Nullable String location,
            @Nullable LocalDateTime interviewAt,
            @Nullable LocalDate deadline,
            double confidence,
            boolean review) {
        return new Judged(
                label(),
                new Verdict(
                        new Finding<>(read, confidence, "kind/made", "the sentence on the kind"),
                        finding(company, "company/made"),
                        finding(title, "title/made"),
                        finding(location, "location/made"),
                        null,
                        null,
                        null,
                        particulars(interviewAt, deadline),
                        null,
                        confidence,
                        review,
                        new Original(author, null, "A subject", null, "A body"),
                        false,
                        List.of()));
    }

    private static Particulars particulars(@Nullable LocalDateTime interviewAt, @Nullable LocalDate deadline) {
        var appointment = interviewAt == null
                ? null
                : new Appointment(
                        Appointment.State.FIXED, interviewAt.toLocalDate(), interviewAt.toLocalTime(), null, null);
        return new Particulars(
                finding(appointment, "interview/made"), finding(deadline, "deadline/made"), null, null, null);
    }

    private static <T> @Nullable Finding<T> finding(@Nullable T value, String extractor) {
        return value == null ? null : new Finding<>(value, 0.5, extractor, "the words of " + extractor);
    }
}
