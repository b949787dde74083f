package com.havenjob.console.shell;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The way to the shortcuts for those who do not know the key. */
final class ShortcutsHint extends Button {

    ShortcutsHint() {
        super(Texts.text("shortcuts.title"), VaadinIcon.KEYBOARD_O.create(), event -> ShortcutsDialog.show());
        addClassName("shortcuts-hint");
        addThemeVariants(ButtonVariant.TERTIARY);
    }
}
