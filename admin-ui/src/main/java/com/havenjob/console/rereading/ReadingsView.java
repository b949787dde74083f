package com.havenjob.console.rereading;

import com.havenjob.console.component.Moment;
import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.data.domain.PageRequest;

/** The runs in which a person's mail was read again, newest first. */
@Route(Places.READINGS)
@PermitAll
class ReadingsView extends Main implements HasDynamicTitle, AfterNavigationObserver, Refreshable {

    private static final PageRequest LATEST = PageRequest.of(0, 50);

    private final transient Rereadings rereadings;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final Div content = new Div();

    ReadingsView(Rereadings rereadings, CurrentPerson person, Clock clock) {
        this.rereadings = rereadings;
        this.person = person;
        this.clock = clock;
        addClassNames("view", "readings");
        var back = new Anchor(Places.INBOX, Texts.text("inbox.title"));
        back.addComponentAsFirst(Sign.ARROW_LEFT.create());
        back.addClassName("back");
        var read = new Button(
                Texts.text("reading.new"),
                Sign.REFRESH.create(),
                event -> new RereadDialog(rereadings, person.id()).open());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        add(back, new ViewHeader(Texts.text("readings.title"), read), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("readings.title");
    }

    @Override
    public void refresh() {
        content.removeAll();
        var runs = rereadings.runs(person.id(), LATEST);
        if (runs.isEmpty()) {
            content.add(new Notice(
                    Sign.REFRESH, Texts.text("readings.empty.title"), Texts.text("readings.empty.explanation")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mails");
        runs.forEach(run -> list.add(entry(run)));
        content.add(list);
    }

    private ListItem entry(Run run) {
        var link = new Anchor(Places.reading(run.id()), RunWords.filter(run.filter()));
        link.addClassName("cell-link");
        var foot = new Div(
                Moment.of(run.requestedAt(), clock.instant()),
                RunWords.badge(run),
                new Span(String.join(" ", RunWords.sentences(run))));
        foot.addClassName("mails-foot");
        return new ListItem(link, foot);
    }
}
