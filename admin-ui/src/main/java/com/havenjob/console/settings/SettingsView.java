package com.havenjob.console.settings;

import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.MailSettings;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.console.component.CopyText;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.notifications.NotificationPreferences;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.Threshold;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How a person wants mail taken, kept and told of. Each change is saved at once. */
@Route(Places.SETTINGS)
@PermitAll
class SettingsView extends Main implements HasDynamicTitle {

    private final transient CurrentPerson person;

    SettingsView(
            Accounts accounts,
            TrustedSenders trusted,
            MailSettings mailSettings,
            NotificationPreferences preferences,
            Threshold threshold,
            LearnedRules rules,
            CurrentPerson person) {
        this.person = person;
        addClassNames("view", "settings");
        var account = accounts.byId(person.id()).orElseThrow();
        add(
                new ViewHeader(Texts.text("settings.title")),
                section(
                        "settings.address",
                        new CopyText(account.forwardingAddress().value())),
                section("settings.trusted", new TrustedSendersEditor(trusted, person.id())),
                section("settings.threshold", new ThresholdEditor(threshold, person.id())),
                section("settings.learned", learned(rules)),
                section("settings.retention", new RetentionField(mailSettings, person.id())),
                section("settings.notifications", notifications(preferences)));
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("settings.title");
    }

    private Checkbox notifications(NotificationPreferences preferences) {
        var inApp = new Checkbox(Texts.text("settings.notifications.in-app"), preferences.inApp(person.id()));
        inApp.addValueChangeListener(event -> {
            preferences.tellInApp(person.id(), event.getValue());
            Toasts.done(Texts.text("settings.saved"));
        });
        return inApp;
    }

    private Anchor learned(LearnedRules rules) {
        return new Anchor(
                Places.LEARNED,
                Texts.text("settings.learned.link", rules.of(person.id()).size()));
    }

    private static Section section(String key, Component content) {
        var words = new Div(new H2(Texts.text(key + ".title")), new Paragraph(Texts.text(key + ".explanation")));
        words.addClassName("setting-words");
        var value = new Div(content);
        value.addClassName("setting-value");
        var section = new Section(words, value);
        section.addClassName("setting");
        return section;
    }
}
