package com.havenjob.console.applications;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves an application by hand; ending it asks first, and each move can be taken back for a few seconds. */
final class StatusMenu extends MenuBar {

    private final transient Applications applications;
    private final transient Application application;
    private final transient Command changed;

    StatusMenu(Applications applications, Application application, Command changed) {
        this.applications = applications;
        this.application = application;
        this.changed = changed;
        addClassName("status-menu");
        addThemeVariants(MenuBarVariant.PRIMARY);
        var root = addItem(Texts.text("status.change"));
        for (var status : ApplicationStatus.values()) {
            var item = root.getSubMenu().addItem(new StatusBadge(status), event -> choose(status));
            item.setAriaLabel(Labels.of(status));
            item.setEnabled(status != application.status());
        }
    }

    private void choose(ApplicationStatus next) {
        new StatusDialog(next, reason -> change(next, reason)).open();
    }

    private void change(ApplicationStatus next, @Nullable String reason) {
        var before = application.status();
        move(next, reason);
        changed.execute();
        Toasts.undoable(Texts.text("status.changed", Labels.of(next)), () -> {
            move(before, Texts.text("status.undone"));
            changed.execute();
        });
    }

    private void move(ApplicationStatus status, @Nullable String reason) {
        applications.changeStatus(application.userId(), Objects.requireNonNull(application.id()), status, reason);
    }
}
