package com.havenjob.console.applications;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Moments;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.UserId;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.util.Objects;

/** Opens an application that no mail told of. */
final class NewApplicationDialog extends Dialog {

    private final ApplicationForm form;
    private final transient Applications applications;
    private final transient UserId user;

    NewApplicationDialog(Applications applications, UserId user, Clock clock) {
        this.applications = applications;
        this.user = user;
        form = new ApplicationForm(true);
        form.read(ApplicationFields.appliedOn(Moments.date(clock.instant())));
        setHeaderTitle(Texts.text("application.new.title"));
        addClassName("form-dialog");
        add(form);
        var save = new Button(Texts.text("application.new.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                form.focus();
            }
        });
    }

    private void save() {
        form.written().ifPresent(fields -> {
            var opened = applications.open(new NewApplication(
                    user,
                    fields.companyName().strip(),
                    fields.jobTitle().strip(),
                    Moments.startOf(fields.appliedOn()),
                    ApplicationStatus.APPLIED,
                    fields.deadline() == null ? null : Moments.endOf(fields.deadline()),
                    fields.source(),
                    fields.jobUrl(),
                    fields.location(),
                    null,
                    false,
                    null,
                    null,
                    null));
            close();
            Toasts.done(Texts.text("application.new.done", opened.companyName()));
            Places.open(Places.application(Objects.requireNonNull(opened.id())));
        });
    }
}
