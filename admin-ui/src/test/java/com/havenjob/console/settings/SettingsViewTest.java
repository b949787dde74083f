package com.havenjob.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.MailSettings;
import com.havenjob.accounts.TrustedSender;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.notifications.NotificationPreferences;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends ConsoleTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TrustedSenders trusted;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MailSettings mailSettings;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private NotificationPreferences preferences;

    @Test
    void forwardingAddressIsThereToCopy() {
        navigate(SettingsView.class);
        assertThat(pageText()).contains(person.forwardingAddress().value());
    }

    @Test
    void trustedSenderIsAddedAndTakenBack() {
        navigate(SettingsView.class);
        test(pattern()).setValue("*@brackenfold.example");
        test(find(Button.class).withText("Trust").single()).click();
        assertThat(trusted.of(person.id())).extracting(TrustedSender::pattern).contains("*@brackenfold.example");
        test(find(Button.class)
                        .withAriaLabel("Stop trusting *@brackenfold.example")
                        .single())
                .click();
        assertThat(trusted.of(person.id())).extracting(TrustedSender::pattern).doesNotContain("*@brackenfold.example");
    }

    @Test
    void patternThatIsNoSenderIsExplained() {
        navigate(SettingsView.class);
        test(pattern()).setValue("everybody");
        test(find(Button.class).withText("Trust").single()).click();
        assertThat(pattern().isInvalid()).isTrue();
        assertThat(pattern().getErrorMessage()).contains("*@example.com");
    }

    @Test
    void mailIsKeptAsLongAsChosen() {
        navigate(SettingsView.class);
        test(find(IntegerField.class).withLabel("Keep mail for").single()).setValue(7);
        assertThat(mailSettings.retentionDays(person.id())).isEqualTo(7);
    }

    @Test
    void notificationsStayOffOnceSwitchedOff() {
        navigate(SettingsView.class);
        test(find(Checkbox.class).withLabel("Notify me in the console").single())
                .click();
        assertThat(preferences.inApp(person.id())).isFalse();
    }

    private TextField pattern() {
        return find(TextField.class).withLabel("Address, or *@domain").single();
    }
}
