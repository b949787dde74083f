package com.havenjob.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.MailSettings;
import com.havenjob.accounts.TrustedSender;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.notifications.NotificationPreferences;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.Threshold;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
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

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Threshold threshold;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ReviewQueue queue;

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
    void thresholdIsChosenAndGivenBack() {
        navigate(SettingsView.class);
        test(askBelow()).setValue(70);
        assertThat(threshold.of(person.id())).isEqualTo(0.7);
        int standard = (int) Math.round(threshold.standard() * 100);
        var back = "Back to the standard, " + standard + " %";
        test(find(Button.class).withText(back).single()).click();
        assertThat(threshold.of(person.id())).isEqualTo(threshold.standard());
        assertThat(askBelow().getValue()).isEqualTo(standard);
        assertThat(find(Button.class).withText(back).all()).isEmpty();
    }

    @Test
    void thresholdOutsideItsBoundsIsExplainedAndNotTaken() {
        navigate(SettingsView.class);
        assertThat(askBelow().getHelperText()).isEqualTo("Between 50 and 99 %");
        var field = askBelow();
        field.setValue(49);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, 80, true));
        assertThat(field.isInvalid()).isTrue();
        assertThat(threshold.of(person.id())).isEqualTo(threshold.standard());
    }

    @Test
    void thresholdSaysWhatItWouldHaveDone() {
        var id = judgedMail(
                "Ines Corvalho <ines@tarnwell.example>",
                "Next steps",
                "Hello Ruth,\r\n\r\nthank you for your application. We would like to invite you to an interview.");
        assertThat(queue.reject(person.id(), id)).isTrue();
        navigate(SettingsView.class);
        assertThat(pageText())
                .contains("Your one decided mail would have waited for you.", "What other choices would have done");
    }

    @Test
    void whoHasNoDecidedMailIsTold() {
        navigate(SettingsView.class);
        assertThat(pageText())
                .contains("None of your mail is decided yet")
                .doesNotContain("What other choices would have done");
    }

    @Test
    void settingsLeadToWhatWasLearned() {
        navigate(SettingsView.class);
        assertThat(find(Anchor.class)
                        .withText("No rule yet: how rules come about")
                        .single()
                        .getHref())
                .isEqualTo(Places.LEARNED);
    }

    @Test
    void notificationsStayOffOnceSwitchedOff() {
        navigate(SettingsView.class);
        test(find(Checkbox.class).withLabel("Notify me in the console").single())
                .click();
        assertThat(preferences.inApp(person.id())).isFalse();
    }

    private IntegerField askBelow() {
        return find(IntegerField.class).withLabel("Ask me below").single();
    }

    private TextField pattern() {
        return find(TextField.class).withLabel("Address, or *@domain").single();
    }
}
