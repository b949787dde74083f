package com.havenjob.console.review;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.component.StatusSelect;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.Correction;
import com.havenjob.triage.ReviewItem;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;

/** What a mail really says, where the machine read it wrongly or not at all. */
final class CorrectionDialog extends Dialog {

    private static final int LONGEST = 300;

    private final TextField company = field("field.company");
    private final TextField title = field("field.title");
    private final TextField location = field("field.location");
    private final StatusSelect status = new StatusSelect(Texts.text("field.status"));
    private final transient Consumer<Correction> corrected;

    CorrectionDialog(ReviewItem item, Consumer<Correction> corrected) {
        this.corrected = corrected;
        setHeaderTitle(Texts.text("review.correct.title"));
        addClassName("form-dialog");
        fill(item);
        company.setRequiredIndicatorVisible(true);
        company.setErrorMessage(Texts.text("application.company.missing"));
        var form = new FormLayout(company, title, status, location);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        var save = new Button(Texts.text("review.correct.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                company.focus();
            }
        });
    }

    /** Begins with the application that is on the list: later mails and the person may have changed it since. */
    private void fill(ReviewItem item) {
        var draft = item.opened();
        if (draft == null) {
            var proposal = item.proposal();
            company.setValue(Objects.requireNonNullElse(proposal.value("company"), ""));
            title.setValue(Objects.requireNonNullElse(proposal.value("title"), ""));
            location.setValue(Objects.requireNonNullElse(proposal.value("location"), ""));
            status.setValue(item.proposedStatus().orElse(ApplicationStatus.APPLIED));
        } else {
            company.setValue(draft.companyName());
            title.setValue(draft.jobTitle());
            location.setValue(Objects.requireNonNullElse(draft.location(), ""));
            status.setValue(draft.status());
        }
    }

    private void save() {
        if (company.getValue().isBlank()) {
            company.setInvalid(true);
            company.focus();
            return;
        }
        close();
        var where = location.getValue().strip();
        corrected.accept(new Correction(
                company.getValue(), title.getValue(), status.getValue(), where.isEmpty() ? null : where));
    }

    private static TextField field(String key) {
        var field = new TextField(Texts.text(key));
        field.setMaxLength(LONGEST);
        return field;
    }
}
