package com.havenjob.console.applications;

import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationRow;
import com.havenjob.console.component.Moment;
import com.havenjob.console.component.Narrow;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The applications a page at a time: columns on a desk, cards on a phone. */
final class ApplicationsGrid extends Grid<ApplicationRow> {

    private final transient Clock clock;
    private final Column<ApplicationRow> cards;
    private transient ApplicationQuery query = ApplicationQuery.ALL;

    /** @param onSort what happens when a person sorts: the property, empty for none, and the direction */
    ApplicationsGrid(
            ApplicationList list,
            CurrentPerson person,
            Clock clock,
            BiConsumer<Optional<String>, SortDirection> onSort) {
        this.clock = clock;
        addClassName("applications-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setAriaLabel(Texts.text("applications.title"));
        setSelectionMode(SelectionMode.NONE);
        cards = addComponentColumn(row -> new ApplicationCard(row, clock.instant()));
        cards.setVisible(false);
        addColumns();
        setItemsPageable(
                page -> list.page(person.id(), query.filter(), page), page -> list.count(person.id(), query.filter()));
        addItemClickListener(
                click -> Places.open(Places.application(click.getItem().id())));
        addSortListener(event -> {
            if (event.isFromClient()) {
                var first = event.getSortOrder().stream().findFirst();
                onSort.accept(
                        first.map(order -> order.getSorted().getKey()),
                        first.map(GridSortOrder::getDirection).orElse(SortDirection.ASCENDING));
            }
        });
        Narrow.watch(this, this::showCards);
    }

    void show(ApplicationQuery next) {
        query = next;
        var column = next.sort().isEmpty() ? null : getColumnByKey(next.sort());
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, next.direction())));
        getDataProvider().refreshAll();
    }

    private void showCards(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(cards)));
        setClassName("as-cards", narrow);
    }

    private void addColumns() {
        sortable("companyName", "applications.column.company", ApplicationsGrid::company)
                .setFlexGrow(3);
        sortable("jobTitle", "applications.column.title", ApplicationsGrid::position)
                .setFlexGrow(5);
        sortable("status", "applications.column.status", ApplicationsGrid::status)
                .setWidth("19rem")
                .setFlexGrow(0);
        sortable("dateApplied", "applications.column.applied", row -> Moment.dayOf(row.dateApplied(), clock.instant()))
                .setWidth("9rem")
                .setFlexGrow(0);
        sortable("updatedAt", "applications.column.changed", row -> Moment.of(row.updatedAt(), clock.instant()))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private Column<ApplicationRow> sortable(
            String property, String key, ValueProvider<ApplicationRow, Component> cell) {
        return addComponentColumn(cell)
                .setKey(property)
                .setSortProperty(property)
                .setHeader(Texts.text(key));
    }

    private static Component company(ApplicationRow row) {
        var link = new Anchor(Places.application(row.id()), row.companyName());
        link.addClassName("cell-link");
        return link;
    }

    private static Component position(ApplicationRow row) {
        var title = new Span(ApplicationWords.position(row.jobTitle()));
        title.setClassName("unstated", row.jobTitle().isEmpty());
        var cell = new Div(title);
        cell.addClassName("cell-lines");
        var where = row.location();
        if (where != null) {
            var second = new Span(where);
            second.addClassName("cell-second");
            cell.add(second);
        }
        return cell;
    }

    static Component status(ApplicationRow row) {
        var cell = new Div(new StatusBadge(row.status()));
        cell.addClassName("cell-badges");
        if (row.needsReview()) {
            cell.add(new CheckMark());
        }
        return cell;
    }
}
