package com.havenjob.console.inbox;

import com.havenjob.accounts.TrustedSenders;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.kernel.EmailAddress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets a mail through, and asks whom to trust the next time: this address, its whole domain, or nobody. */
final class ReleaseDialog extends Dialog {

    private record Trust(@Nullable String pattern, String words) {}

    private final RadioButtonGroup<Trust> choice = new RadioButtonGroup<>(Texts.text("release.trust"));

    ReleaseDialog(InboxItem mail, Consumer<@Nullable String> released) {
        setHeaderTitle(Texts.text("release.title"));
        addClassName("form-dialog");
        var choices = new ArrayList<Trust>();
        Optional.ofNullable(mail.senderAddress())
                .flatMap(EmailAddress::tryParse)
                .ifPresent(sender -> TrustedSenders.patternsFor(sender).stream()
                        .map(pattern -> new Trust(pattern, words(pattern, sender)))
                        .forEach(choices::add));
        choices.add(new Trust(null, Texts.text("release.nobody")));
        choice.setItems(choices);
        choice.setItemLabelGenerator(Trust::words);
        choice.setValue(choices.getFirst());
        add(new Paragraph(Texts.text("release.explanation")), choice);
        var release = new Button(Texts.text("release.confirm"), event -> {
            close();
            released.accept(choice.getValue().pattern());
        });
        release.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), release);
    }

    private static String words(String pattern, EmailAddress sender) {
        return pattern.equals(sender.value())
                ? Texts.text("release.address", pattern)
                : Texts.text("release.domain", sender.domain());
    }
}
