package com.havenjob.console.settings;

import com.havenjob.console.component.Toasts;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Threshold;
import com.havenjob.triage.Threshold.WhatIf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

/** From which confidence a person is asked no more, with what that would have meant for the mail so far. */
final class ThresholdEditor extends Div {

    private static final int LOWEST = percent(Threshold.LOWEST);
    private static final int HIGHEST = percent(Threshold.HIGHEST);

    private final transient Threshold threshold;
    private final transient UserId user;
    private final transient Gradebook decided;
    private final IntegerField field = new IntegerField(Texts.text("threshold.field"));
    private final Button standard;
    private final Paragraph consequence = new Paragraph();

    ThresholdEditor(Threshold threshold, UserId user) {
        this.threshold = threshold;
        this.user = user;
        this.decided = threshold.decided(user);
        this.standard =
                new Button(Texts.text("threshold.standard", percent(threshold.standard())), event -> chooseStandard());
        addClassName("threshold");
        standard.addThemeVariants(ButtonVariant.TERTIARY);
        consequence.getElement().setAttribute("aria-live", "polite");
        setUpField();
        var chooser = new Div(field, standard);
        chooser.addClassName("threshold-chooser");
        add(chooser, consequence);
        if (!decided.byConfidence().isEmpty()) {
            add(new ThresholdTable(decided), new Anchor(Places.PRECISION, Texts.text("precision.link")));
        }
        show();
    }

    private void setUpField() {
        var wrong = Texts.text("threshold.wrong", LOWEST, HIGHEST);
        field.setMin(LOWEST);
        field.setMax(HIGHEST);
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Span("%"));
        field.setHelperText(wrong);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong));
        field.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (event.isFromClient() && chosen != null && chosen >= LOWEST && chosen <= HIGHEST) {
                choose(chosen / 100.0);
            }
        });
    }

    private void choose(double chosen) {
        threshold.choose(user, chosen);
        show();
        Toasts.done(Texts.text("settings.saved"));
    }

    private void chooseStandard() {
        threshold.choose(user, null);
        field.focus();
        show();
        Toasts.done(Texts.text("settings.saved"));
    }

    private void show() {
        double now = threshold.of(user);
        field.setValue(percent(now));
        standard.setVisible(now != threshold.standard());
        consequence.setText(consequence(WhatIf.of(decided, now)));
    }

    private static String consequence(WhatIf whatIf) {
        if (whatIf.all() == 0) {
            return Texts.text("threshold.nothing-decided");
        }
        return whatIf.unasked().all() == 0
                ? Texts.text("threshold.all-asked", whatIf.all())
                : Texts.text(
                        "threshold.consequence",
                        whatIf.all(),
                        whatIf.asked(),
                        whatIf.unasked().all(),
                        whatIf.unasked().wrong());
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
