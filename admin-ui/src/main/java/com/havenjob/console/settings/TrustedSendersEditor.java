package com.havenjob.console.settings;

import com.havenjob.accounts.TrustedSender;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** Whose mail is taken without asking. */
final class TrustedSendersEditor extends Div {

    private static final int LONGEST = 254;

    private final transient TrustedSenders trusted;
    private final transient UserId user;
    private final TextField pattern = new TextField(Texts.text("trusted.pattern"));
    private final UnorderedList list = new UnorderedList();

    TrustedSendersEditor(TrustedSenders trusted, UserId user) {
        this.trusted = trusted;
        this.user = user;
        addClassName("trusted");
        pattern.setPlaceholder(Texts.text("trusted.pattern.example"));
        pattern.setMaxLength(LONGEST);
        var add = new Button(Texts.text("trusted.add"), Sign.PLUS.create(), event -> add());
        add.addClickShortcut(Key.ENTER).listenOn(pattern);
        var adder = new Div(pattern, add);
        adder.addClassName("trusted-add");
        list.addClassName("trusted-list");
        add(adder, list);
        fill();
    }

    private void add() {
        try {
            trusted.trust(user, pattern.getValue(), null);
            pattern.clear();
            pattern.setInvalid(false);
            fill();
            Toasts.done(Texts.text("settings.saved"));
        } catch (Refusal e) {
            pattern.setErrorMessage(Texts.text("trusted.wrong"));
            pattern.setInvalid(true);
            pattern.focus();
        }
    }

    private void fill() {
        list.removeAll();
        trusted.of(user).forEach(sender -> list.add(entry(sender)));
    }

    private ListItem entry(TrustedSender sender) {
        var remove = new Button(Sign.CLOSE.create(), event -> remove(sender));
        remove.setAriaLabel(Texts.text("trusted.remove", sender.pattern()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var name = new Span(sender.pattern());
        name.addClassName("trusted-pattern");
        var entry = new ListItem(name);
        var label = sender.label();
        if (label != null) {
            var words = new Span(label);
            words.addClassName("cell-second");
            entry.add(words);
        }
        entry.add(remove);
        return entry;
    }

    private void remove(TrustedSender sender) {
        trusted.distrust(user, sender.id());
        fill();
        Toasts.undoable(Texts.text("trusted.removed", sender.pattern()), () -> {
            trusted.trust(user, sender.pattern(), sender.label());
            fill();
        });
    }
}
