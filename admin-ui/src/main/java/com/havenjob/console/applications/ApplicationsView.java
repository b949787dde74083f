package com.havenjob.console.applications;

import com.havenjob.accounts.Accounts;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.console.component.CopyText;
import com.havenjob.console.component.FilterChips;
import com.havenjob.console.component.Keys;
import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** All applications of the person; what is shown of them stands in the address. */
@Route(Places.APPLICATIONS)
@PermitAll
class ApplicationsView extends Main implements HasDynamicTitle, AfterNavigationObserver, Refreshable {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationsView.class);
    private static final int TYPING_MILLISECONDS = 300;

    private final transient ApplicationList list;
    private final transient Applications applications;
    private final transient Accounts accounts;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final ViewHeader header;
    private final TextField search = new TextField(Texts.text("applications.search"));
    private final FilterChips<ApplicationStatus> statuses;
    private final Checkbox onlyNeedsReview = new Checkbox(Texts.text("applications.only-check"));
    private final ApplicationsGrid grid;
    private final Div face = new Div();
    private final Div tools;
    private transient ApplicationQuery query = ApplicationQuery.ALL;

    ApplicationsView(
            ApplicationList list, Applications applications, Accounts accounts, CurrentPerson person, Clock clock) {
        this.list = list;
        this.applications = applications;
        this.accounts = accounts;
        this.person = person;
        this.clock = clock;
        addClassNames("view", "applications");
        var add = new Button(Texts.text("applications.new"), Sign.PLUS.create(), event -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header = new ViewHeader(Texts.text("applications.title"), add);
        statuses = new FilterChips<>(
                Texts.text("applications.by-status"),
                List.of(ApplicationStatus.values()),
                Labels::of,
                StatusBadge::className,
                chosen -> change(query.withStatuses(chosen)));
        grid = new ApplicationsGrid(list, person, clock, (sort, towards) -> change(query.sortedBy(sort, towards)));
        prepareSearch();
        onlyNeedsReview.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(query.withOnlyNeedsReview(event.getValue()));
            }
        });
        tools = new Div(search, statuses, onlyNeedsReview);
        tools.addClassName("tools");
        add(header, tools, face, grid);
        Keys.bind(this, Map.of("/", search::focus, "n", this::openNew));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(ApplicationQuery.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("applications.title");
    }

    @Override
    public void refresh() {
        show(query);
    }

    private void change(ApplicationQuery next) {
        var location = new Location(Places.APPLICATIONS, next.parameters());
        Places.rename(location);
        show(next);
    }

    private void show(ApplicationQuery next) {
        query = next;
        search.setValue(next.filter().text());
        onlyNeedsReview.setValue(next.filter().onlyNeedsReview());
        statuses.setChosen(next.filter().statuses());
        try {
            fill();
        } catch (DataAccessException e) {
            LOG.error("The list of applications could not be read; the page offers to try again", e);
            showInstead(failed());
        }
    }

    private void fill() {
        var counts = list.countByStatus(person.id());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int shown = query.filter().isAll() ? all : list.count(person.id(), query.filter());
        statuses.setCounts(counts);
        tools.setVisible(all > 0);
        header.setLine(all == 0 ? "" : Texts.text("applications.count", shown, all));
        if (all == 0) {
            showInstead(empty());
        } else if (shown == 0) {
            showInstead(nothingFound());
        } else {
            face.removeAll();
            face.setVisible(false);
            grid.setVisible(true);
            grid.show(query);
        }
    }

    private void showInstead(Notice notice) {
        face.removeAll();
        face.add(notice);
        face.setVisible(true);
        grid.setVisible(false);
    }

    private Notice empty() {
        var address = accounts.byId(person.id()).orElseThrow().forwardingAddress();
        return new Notice(
                Sign.ENVELOPE,
                Texts.text("applications.empty.title"),
                Texts.text("applications.empty.explanation"),
                new CopyText(address.value()),
                new Button(Texts.text("applications.new"), Sign.PLUS.create(), event -> openNew()));
    }

    private Notice nothingFound() {
        return new Notice(
                Sign.SEARCH,
                Texts.text("applications.none-found.title"),
                Texts.text("applications.none-found.explanation"),
                new Button(Texts.text("applications.clear"), event -> change(query.withoutFilter())));
    }

    private Notice failed() {
        return new Notice(
                Sign.PLUG,
                Texts.text("error.list.title"),
                Texts.text("error.list.explanation"),
                new Button(Texts.text("error.retry"), event -> refresh()));
    }

    private void prepareSearch() {
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Sign.SEARCH.create());
        search.setPlaceholder(Texts.text("applications.search.example"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLISECONDS);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(query.withText(event.getValue()));
            }
        });
    }

    private void openNew() {
        new NewApplicationDialog(applications, person.id(), clock).open();
    }
}
