package com.havenjob.console.settings;

import com.havenjob.console.component.Narrow;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.Gradebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How many verdicts there were, and how many were right: columns on a desk, cards on a phone. */
final class PrecisionGrid extends Grid<PrecisionRow> {

    private final Column<PrecisionRow> cards;
    private final Column<PrecisionRow> names;
    private final Column<PrecisionRow> counted;

    PrecisionGrid() {
        addClassName("precision-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setAriaLabel(Texts.text("precision.title"));
        setSelectionMode(SelectionMode.NONE);
        cards = addComponentColumn(PrecisionGrid::card);
        cards.setVisible(false);
        names = addComponentColumn(PrecisionGrid::name).setFlexGrow(1);
        counted = number(
                row -> Integer.toString(row.count().all()), row -> row.count().all());
        number(row -> Integer.toString(row.count().wrong()), row -> row.count().wrong())
                .setHeader(Texts.text("precision.column.wrong"));
        number(row -> Percent.right(row.count()), row -> row.count().precision().orElse(1))
                .setHeader(Texts.text("precision.column.right"));
        Narrow.watch(this, this::showCards);
    }

    void show(Grouping grouping, Gradebook book) {
        names.setHeader(grouping.column());
        counted.setHeader(grouping.counted());
        sort(List.of());
        setItems(grouping.rows(book));
    }

    private Column<PrecisionRow> number(
            ValueProvider<PrecisionRow, String> text, ToDoubleFunction<PrecisionRow> value) {
        return addColumn(text)
                .setComparator(Comparator.comparingDouble(value))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    private void showCards(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(cards)));
        setClassName("as-cards", narrow);
    }

    private static Component name(PrecisionRow row) {
        var cell = new Div(new Span(row.name()));
        cell.addClassName("cell-lines");
        if (!row.detail().isEmpty()) {
            var second = new Span(row.detail());
            second.addClassName("cell-second");
            second.setTitle(row.detail());
            cell.add(second);
        }
        return cell;
    }

    private static Component card(PrecisionRow row) {
        var share = new Span(Percent.right(row.count()));
        share.addClassName("precision-share");
        var head = new Div(name(row), share);
        head.addClassName("precision-card-head");
        var foot = new Span(
                Texts.text("precision.card", row.count().all(), row.count().wrong()));
        foot.addClassName("cell-second");
        var card = new Div(head, foot);
        card.addClassName("precision-card");
        return card;
    }
}
