package com.havenjob.console.applications;

import com.havenjob.console.component.Dates;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The fields of an application. */
final class ApplicationForm extends FormLayout {

    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 10_000;

    private final Binder<ApplicationFields> binder = new Binder<>(ApplicationFields.class);
    private final TextField company = new TextField(Texts.text("field.company"));

    /** @param shortForm only what is known on the first day */
    ApplicationForm(boolean shortForm) {
        addClassName("application-form");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        company.setMaxLength(LONGEST);
        binder.forField(company)
                .asRequired(Texts.text("application.company.missing"))
                .withValidator(name -> !name.isBlank(), Texts.text("application.company.missing"))
                .bind("companyName");
        add(company, text("field.title", "jobTitle"), day("field.applied", "appliedOn", true));
        add(day("field.deadline", "deadline", false), text("field.location", "location"));
        add(text("field.source", "source"), link());
        var followUp = day("field.follow-up", "followUp", false);
        var notes = notes();
        if (!shortForm) {
            add(followUp, notes);
        }
    }

    void read(ApplicationFields fields) {
        binder.readRecord(fields);
    }

    /** The fields as they are written now; empty where one is wrong, which then says so and has the focus. */
    Optional<ApplicationFields> written() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            e.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .findFirst()
                    .ifPresent(field -> {
                        if (field instanceof Focusable<?> focusable) {
                            focusable.focus();
                        }
                    });
            return Optional.empty();
        }
    }

    void focus() {
        company.focus();
    }

    private TextField text(String key, String property) {
        var field = new TextField(Texts.text(key));
        field.setMaxLength(LONGEST);
        binder.forField(field).bind(property);
        return field;
    }

    private DatePicker day(String key, String property, boolean required) {
        var field = Dates.picker(Texts.text(key));
        var binding = binder.forField(field);
        if (required) {
            binding.asRequired(Texts.text("application.day.missing"));
        }
        binding.bind(property);
        return field;
    }

    private TextField link() {
        var field = new TextField(Texts.text("field.jobUrl"));
        field.setMaxLength(2_000);
        binder.forField(field)
                .withValidator(ApplicationForm::isWebAddress, Texts.text("application.link.wrong"))
                .bind("jobUrl");
        return field;
    }

    private TextArea notes() {
        var field = new TextArea(Texts.text("field.notes"));
        field.setMaxLength(LONGEST_NOTE);
        field.setMinRows(3);
        setColspan(field, 2);
        binder.forField(field).bind("notes");
        return field;
    }

    private static boolean isWebAddress(String text) {
        try {
            return text.isBlank() || LinkTarget.isWeb(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
