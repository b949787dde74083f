package com.havenjob.console.applications;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why a status is changed; an end is said to be one. The reason may stay empty. */
final class StatusDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextField reason = new TextField(Texts.text("status.reason"));
    private final transient Consumer<@Nullable String> confirmed;

    StatusDialog(ApplicationStatus next, Consumer<@Nullable String> confirmed) {
        this.confirmed = confirmed;
        setHeaderTitle(Texts.text("status.change.to", Labels.of(next)));
        addClassName("form-dialog");
        if (next.isClosed()) {
            add(new Paragraph(Texts.text("status.closing")));
        }
        reason.setMaxLength(LONGEST);
        reason.setHelperText(Texts.text("status.reason.help"));
        reason.setWidthFull();
        add(reason);
        var change = new Button(Texts.text("status.change.confirm", Labels.of(next)), event -> confirm());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(reason);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), change);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                reason.focus();
            }
        });
    }

    private void confirm() {
        close();
        confirmed.accept(reason.getValue().isBlank() ? null : reason.getValue().strip());
    }
}
