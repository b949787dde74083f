package com.havenjob.console.settings;

import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.LearnedRule;
import com.havenjob.triage.LearnedRules;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person's answers in the review taught: each rule in words, to be changed, taken back and brought back. */
@Route(Places.LEARNED)
@PermitAll
class LearnedView extends Main implements HasDynamicTitle, RuleActions {

    private final transient LearnedRules rules;
    private final transient CurrentPerson person;
    private final ViewHeader header = new ViewHeader(Texts.text("settings.learned.title"));
    private final transient Map<UUID, RuleEntry> entries = new LinkedHashMap<>();

    LearnedView(LearnedRules rules, CurrentPerson person) {
        this.rules = rules;
        this.person = person;
        addClassNames("view", "learned");
        add(back(), header);
        var all = rules.of(person.id());
        all.forEach(rule -> entries.put(rule.id(), new RuleEntry(rule, this)));
        showCount(all);
        if (all.isEmpty()) {
            add(new Notice(
                    Sign.CHECK_SQUARE,
                    Texts.text("rule.none.title"),
                    Texts.text("rule.none.explanation"),
                    new Button(Texts.text("rule.none.next"), event -> Places.open(Places.REVIEW))));
        } else {
            var list = new UnorderedList();
            list.addClassName("rules");
            entries.values().forEach(list::add);
            add(list);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("settings.learned.title");
    }

    @Override
    public void edit(LearnedRule rule) {
        current(rule).ifPresent(now -> new EditRuleDialog(rules, person.id(), now, () -> show(now)).open());
    }

    @Override
    public void revoke(LearnedRule rule) {
        rules.revoke(person.id(), rule.id());
        show(rule);
        Toasts.undoable(Texts.text("rule.revoked"), () -> restore(rule));
    }

    @Override
    public void restore(LearnedRule rule) {
        rules.restore(person.id(), rule.id());
        show(rule);
    }

    /** It keeps its place in the list until the page is opened anew: what was just clicked must not run away. */
    private void show(LearnedRule rule) {
        var entry = entries.get(rule.id());
        current(rule).ifPresent(now -> {
            if (entry != null) {
                entry.show(now);
                entry.focusButtons();
            }
        });
        showCount(rules.of(person.id()));
    }

    private Optional<LearnedRule> current(LearnedRule rule) {
        return rules.of(person.id()).stream()
                .filter(now -> now.id().equals(rule.id()))
                .findFirst();
    }

    private void showCount(List<LearnedRule> all) {
        long atWork = all.stream()
                .filter(rule -> rule.state() == LearnedRule.State.ACTIVE)
                .count();
        header.setLine(all.isEmpty() ? "" : Texts.text("rule.count", atWork, all.size()));
    }

    private static Anchor back() {
        var link = new Anchor(Places.SETTINGS, Texts.text("rule.back"));
        link.addComponentAsFirst(Sign.ARROW_LEFT.create());
        link.addClassName("back");
        return link;
    }
}
