package com.havenjob.console.settings;

import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Threshold;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How right each rule was with a person's own mail, each system's mail, and each threshold. */
@Route(Places.PRECISION)
@PermitAll
class PrecisionView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private static final String BY = "by";

    private final transient Gradebook decided;
    private final PrecisionGrid grid = new PrecisionGrid();
    private final RadioButtonGroup<Grouping> groupings = new RadioButtonGroup<>(Texts.text("precision.by"));

    PrecisionView(Threshold threshold, CurrentPerson person) {
        decided = threshold.decided(person.id());
        addClassNames("view", "precision");
        var header = new ViewHeader(Texts.text("precision.title"));
        add(back(), header);
        int all = decided.all().all();
        if (all == 0) {
            add(new Notice(
                    Sign.CHECK_SQUARE,
                    Texts.text("precision.none.title"),
                    Texts.text("precision.none.explanation"),
                    new Button(Texts.text("rule.none.next"), event -> Places.open(Places.REVIEW))));
            return;
        }
        header.setLine(Texts.text("precision.count", all, decided.all().wrong()));
        var explanation = new Paragraph(Texts.text("precision.explanation"));
        explanation.addClassName("cell-second");
        setUpGroupings();
        add(explanation, groupings, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (decided.all().all() == 0) {
            return;
        }
        var asked = Grouping.of(event.getLocation().getQueryParameters().getSingleParameter(BY));
        groupings.setValue(asked);
        grid.show(asked, decided);
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("precision.title");
    }

    private void setUpGroupings() {
        groupings.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        groupings.setItems(Grouping.values());
        groupings.setItemLabelGenerator(Grouping::title);
        groupings.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var chosen = event.getValue();
                grid.show(chosen, decided);
                Places.rename(new Location(Places.PRECISION, QueryParameters.of(BY, chosen.word())));
            }
        });
    }

    private static Anchor back() {
        var link = new Anchor(Places.SETTINGS, Texts.text("settings.title"));
        link.addComponentAsFirst(Sign.ARROW_LEFT.create());
        link.addClassName("back");
        return link;
    }
}
