package com.havenjob.console.settings;

import com.havenjob.console.component.Sign;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.RuleWords;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.LearnedRule;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One learned rule: what it says, how it came about, whether it is at work, and what can be done about it. */
final class RuleEntry extends ListItem {

    private final transient RuleActions actions;
    private final Div buttons = new Div();

    RuleEntry(LearnedRule rule, RuleActions actions) {
        this.actions = actions;
        addClassName("rule");
        buttons.addClassName("rule-actions");
        show(rule);
    }

    /** Shows what has become of the rule, in the same place of the list. */
    void show(LearnedRule rule) {
        removeAll();
        var sentence = new Paragraph(RuleWords.sentence(rule));
        sentence.addClassName("rule-sentence");
        var words = new Div(sentence, foot(rule));
        words.addClassName("rule-words");
        if (rule.state() != LearnedRule.State.ACTIVE) {
            var why = new Paragraph(Texts.text("rule-state." + rule.state().name() + ".why"));
            why.addClassName("cell-second");
            words.add(why);
        }
        fillButtons(rule);
        add(words, buttons);
    }

    /** The button that had the focus is gone with what the entry said before. */
    void focusButtons() {
        buttons.getChildren().findFirst().map(Button.class::cast).ifPresent(Button::focus);
    }

    private Div foot(LearnedRule rule) {
        var state = new Span(Labels.of(rule.state()));
        state.addClassNames("badge", "rule-" + rule.state().name().toLowerCase(Locale.ROOT));
        var foot = new Div(state, new Span(Texts.text("rule.agreeing", rule.agreeing())));
        if (rule.edited()) {
            foot.add(new Span(Texts.text("rule.edited")));
        }
        foot.addClassName("rule-foot");
        return foot;
    }

    private void fillButtons(LearnedRule rule) {
        buttons.removeAll();
        if (rule.state() == LearnedRule.State.REVOKED) {
            buttons.add(button("rule.restore", Sign.REFRESH, rule, event -> actions.restore(rule)));
        } else {
            buttons.add(
                    button("edit", Sign.PENCIL, rule, event -> actions.edit(rule)),
                    button("rule.revoke", Sign.TRASH, rule, event -> actions.revoke(rule)));
        }
    }

    /** There is one of each for every rule, so a listener hears which rule it is about. */
    private static Button button(
            String key, Sign sign, LearnedRule rule, ComponentEventListener<ClickEvent<Button>> listener) {
        var text = Texts.text(key);
        var button = new Button(text, sign.create(), listener);
        button.setAriaLabel(Texts.text("rule.button", text, RuleWords.sentence(rule)));
        return button;
    }
}
