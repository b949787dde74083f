package com.havenjob.console.applications;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;

/** Edits an application; when somebody or a mail changed it meanwhile, it says so and keeps what was typed. */
final class EditApplicationDialog extends Dialog {

    private final ApplicationForm form = new ApplicationForm(false);
    private final Div conflict = new Div();
    private final transient Applications applications;
    private final transient Command saved;
    private transient Application shown;

    EditApplicationDialog(Applications applications, Application application, Command saved) {
        this.applications = applications;
        this.shown = application;
        this.saved = saved;
        setHeaderTitle(Texts.text("application.edit.title"));
        addClassName("form-dialog");
        var reload = new Button(Texts.text("application.conflict.reload"), event -> reload());
        conflict.add(new Span(Texts.text("application.conflict")), reload);
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        form.read(ApplicationFields.of(application));
        add(conflict, form);
        var save = new Button(Texts.text("save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), save);
    }

    private void save() {
        form.written().ifPresent(fields -> {
            try {
                applications.edit(shown.userId(), Objects.requireNonNull(shown.id()), fields.editOf(shown));
                close();
                Toasts.done(Texts.text("application.edit.done"));
                saved.execute();
            } catch (OptimisticLockingFailureException e) {
                conflict.setVisible(true);
            }
        });
    }

    private void reload() {
        applications
                .byId(shown.userId(), Objects.requireNonNull(shown.id()))
                .ifPresentOrElse(
                        current -> {
                            shown = current;
                            form.read(ApplicationFields.of(current));
                            conflict.setVisible(false);
                        },
                        this::close);
    }
}
