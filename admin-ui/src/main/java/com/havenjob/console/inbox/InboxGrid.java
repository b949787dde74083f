package com.havenjob.console.inbox;

import com.havenjob.console.component.MailStateBadge;
import com.havenjob.console.component.Moment;
import com.havenjob.console.component.Narrow;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.kernel.MessageId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.Consumer;

/** The mails a page at a time, newest first. */
final class InboxGrid extends Grid<InboxItem> {

    private final transient Clock clock;
    private final transient Consumer<MessageId> onOpen;
    private final Column<InboxItem> cards;
    private boolean narrow;
    private transient InboxQuery query = InboxQuery.ALL;

    InboxGrid(InboxList mails, CurrentPerson person, Clock clock, Consumer<MessageId> onOpen) {
        this.clock = clock;
        this.onOpen = onOpen;
        addClassName("inbox-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setAriaLabel(Texts.text("inbox.title"));
        setSelectionMode(SelectionMode.NONE);
        cards = addComponentColumn(this::card);
        cards.setVisible(false);
        addComponentColumn(this::sender)
                .setHeader(Texts.text("inbox.column.mail"))
                .setFlexGrow(5);
        addComponentColumn(InboxGrid::state)
                .setHeader(Texts.text("inbox.column.state"))
                .setFlexGrow(4);
        addComponentColumn(InboxGrid::door)
                .setHeader(Texts.text("inbox.column.door"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addComponentColumn(mail -> Moment.of(mail.sentAt(), clock.instant()))
                .setHeader(Texts.text("inbox.column.sent"))
                .setWidth("10rem")
                .setFlexGrow(0);
        setItemsPageable(
                page -> mails.page(person.id(), query.states(), page),
                page -> mails.count(person.id(), query.states()));
        setPartNameGenerator(mail -> query.open().filter(mail.id()::equals).isPresent() ? "open" : null);
        addItemClickListener(click -> onOpen.accept(click.getItem().id()));
        Narrow.watch(this, isNarrow -> {
            narrow = isNarrow;
            chooseColumns();
        });
    }

    void show(InboxQuery next) {
        boolean same = next.states().equals(query.states());
        query = next;
        chooseColumns();
        if (same) {
            getDataCommunicator().reset();
        } else {
            getDataProvider().refreshAll();
        }
    }

    /** Beside an open mail there is as little room as on a phone. */
    private void chooseColumns() {
        boolean asCards = narrow || query.open().isPresent();
        getColumns().forEach(column -> column.setVisible(asCards == column.equals(cards)));
        setClassName("as-cards", asCards);
    }

    private Component sender(InboxItem mail) {
        var subject = new NativeButton(mail.subject().isBlank() ? Texts.text("mail.no-subject") : mail.subject());
        subject.addClassNames("cell-link", "plain-button");
        subject.addClickListener(click -> onOpen.accept(mail.id()));
        var from = new Span(mail.sender().isBlank() ? Texts.text("mail.no-sender") : mail.sender());
        from.addClassName("cell-second");
        var cell = new Div(subject, from);
        cell.addClassName("cell-lines");
        return cell;
    }

    private static Component door(InboxItem mail) {
        var door = new Span(Labels.of(mail.door()));
        door.addClassName("cell-second");
        return door;
    }

    private static Component state(InboxItem mail) {
        var cell = new Div(new MailStateBadge(mail.state()));
        cell.addClassName("cell-lines");
        var reason = Labels.reasonOf(mail);
        if (!reason.isEmpty()) {
            var why = new Span(reason);
            why.addClassName("cell-second");
            why.setTitle(reason);
            cell.add(why);
        }
        return cell;
    }

    private Component card(InboxItem mail) {
        var foot = new Div(new MailStateBadge(mail.state()), Moment.of(mail.sentAt(), clock.instant()));
        foot.addClassName("application-card-foot");
        var card = new Div(sender(mail), foot);
        card.addClassName("application-card");
        return card;
    }
}
