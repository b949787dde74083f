package com.havenjob.console.settings;

import com.havenjob.console.component.Toasts;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.RuleWords;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Kind;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.LearnedRule;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.RuleShape;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;

/** Makes a learned rule say something else: about which mail of the sender, and what. */
final class EditRuleDialog extends Dialog {

    private final transient LearnedRules rules;
    private final transient UserId user;
    private final transient LearnedRule rule;
    private final transient Command saved;
    private final TextField name = new TextField(Texts.text("rule.edit.name"));
    private final TextField subject = new TextField(Texts.text("rule.edit.subject"));
    private final TextField company = new TextField(Texts.text("field.company"));
    private final Select<Kind> kind = new Select<>();

    EditRuleDialog(LearnedRules rules, UserId user, LearnedRule rule, Command saved) {
        this.rules = rules;
        this.user = user;
        this.rule = rule;
        this.saved = saved;
        setHeaderTitle(Texts.text("rule.edit.title"));
        addClassName("form-dialog");
        fill();
        var form = new FormLayout(name, subject, rule.field() == LearnedField.KIND ? kind : company);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(new Paragraph(Texts.text("rule.edit.explanation", RuleWords.sender(rule))), form);
        var save = new Button(Texts.text("save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                name.focus();
            }
        });
    }

    private void fill() {
        name.setAutoselect(true);
        name.setHelperText(Texts.text("rule.edit.anything", RuleShape.ANYTHING));
        name.setValue(rule.shape().name());
        subject.setAutoselect(true);
        subject.setHelperText(Texts.text("rule.edit.anything", RuleShape.ANYTHING));
        subject.setValue(rule.shape().subject());
        if (rule.field() == LearnedField.KIND) {
            kind.setLabel(Texts.text("field.kind"));
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(value -> value == null ? "" : Labels.of(value));
            kind.setValue(Kind.ofLabel(rule.value()));
        } else {
            company.setRequiredIndicatorVisible(true);
            company.setValue(rule.value());
        }
    }

    private void save() {
        var shape = new RuleShape(
                part(name, rule.shape().name()), part(subject, rule.shape().subject()));
        try {
            rules.edit(
                    user,
                    rule.id(),
                    shape.pattern(),
                    rule.field() == LearnedField.KIND ? kind.getValue().label() : company.getValue());
        } catch (Refusal e) {
            showRefused(e);
            return;
        }
        close();
        Toasts.done(Texts.text("settings.saved"));
        saved.execute();
    }

    /** Whoever empties a field means «whatever stands there»; one that was empty before is about mail without a name. */
    private static String part(TextField field, String before) {
        return field.getValue().isBlank() && !before.isEmpty() ? RuleShape.ANYTHING : field.getValue();
    }

    private void showRefused(Refusal refusal) {
        boolean isCompany = refusal.isOf(LearnedRules.VALUE);
        var field = isCompany ? company : subject;
        field.setErrorMessage(isCompany ? wrongCompany() : Texts.text("rule.edit.too-long"));
        field.setInvalid(true);
        field.focus();
    }

    private String wrongCompany() {
        return company.getValue().isBlank()
                ? Texts.text("application.company.missing")
                : Texts.text("rule.edit.company-too-long", LearnedRules.LONGEST_VALUE);
    }
}
