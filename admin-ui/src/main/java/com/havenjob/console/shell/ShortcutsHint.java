package com.havenjob.console.shell;

import com.havenjob.console.component.Sign;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The way to the shortcuts for those who do not know the key. */
final class ShortcutsHint extends Button {

    ShortcutsHint() {
        super(Texts.text("shortcuts.title"), Sign.KEYBOARD.create(), event -> ShortcutsDialog.show());
        addClassName("shortcuts-hint");
        addThemeVariants(ButtonVariant.TERTIARY);
    }
}
