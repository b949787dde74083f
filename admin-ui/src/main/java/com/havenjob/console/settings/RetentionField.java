package com.havenjob.console.settings;

import com.havenjob.accounts.MailSettings;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.UserId;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

/** How long decided mail is kept. */
final class RetentionField extends IntegerField {

    private static final int MOST_DAYS = 3_650;

    RetentionField(MailSettings settings, UserId user) {
        super(Texts.text("settings.retention.days"));
        setMin(0);
        setMax(MOST_DAYS);
        setStepButtonsVisible(true);
        setSuffixComponent(new Span(Texts.text("settings.retention.unit")));
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(Texts.text("settings.retention.wrong"))
                .setMinErrorMessage(Texts.text("settings.retention.wrong"))
                .setMaxErrorMessage(Texts.text("settings.retention.wrong")));
        setValue(settings.retentionDays(user));
        addValueChangeListener(event -> {
            var days = event.getValue();
            if (event.isFromClient() && days != null && days >= 0 && days <= MOST_DAYS) {
                settings.keepForDays(user, days);
                Toasts.done(Texts.text("settings.saved"));
            }
        });
    }
}
