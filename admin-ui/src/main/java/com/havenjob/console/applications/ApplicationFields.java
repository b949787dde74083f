package com.havenjob.console.applications;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationDetails;
import com.havenjob.console.text.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person edits of an application, in the form's own terms; public, because the form's binder reads it by reflection. */
public record ApplicationFields(
        String companyName,
        String jobTitle,
        LocalDate appliedOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate followUp,
        String location,
        String source,
        String jobUrl,
        String notes) {

    /** A form with nothing in it but the day. */
    static ApplicationFields appliedOn(LocalDate day) {
        return new ApplicationFields("", "", day, null, null, "", "", "", "");
    }

    static ApplicationFields of(Application application) {
        return new ApplicationFields(
                application.companyName(),
                application.jobTitle(),
                Moments.date(application.dateApplied()),
                dayOf(application.deadline()),
                dayOf(application.followUpDate()),
                textOf(application.location()),
                textOf(application.source()),
                textOf(application.jobUrl()),
                textOf(application.notes()));
    }

    /** The edit of an application that stood on screen as {@code shown}; a day that was not touched keeps its hour. */
    ApplicationDetails editOf(Application shown) {
        var before = of(shown);
        return new ApplicationDetails(
                companyName,
                jobTitle,
                appliedOn.equals(before.appliedOn()) ? shown.dateApplied() : Moments.startOf(appliedOn),
                Objects.equals(deadline, before.deadline()) ? shown.deadline() : endOf(deadline),
                Objects.equals(followUp, before.followUp()) ? shown.followUpDate() : startOf(followUp),
                source,
                jobUrl,
                location,
                notes,
                Objects.requireNonNull(shown.version(), "a saved application has a version"));
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant moment) {
        return moment == null ? null : Moments.date(moment);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : Moments.endOf(day);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : Moments.startOf(day);
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
