package com.havenjob.console.inbox;

import com.havenjob.accounts.Accounts;
import com.havenjob.console.component.CopyText;
import com.havenjob.console.component.FilterChips;
import com.havenjob.console.component.MailStateBadge;
import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.rereading.RereadDialog;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.rereading.Rereadings;
import com.havenjob.triage.Evidence;
import com.havenjob.triage.SecondLook;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** All mail that came in: where it stands and why, and the way on for what is held back or failed. */
@Route(Places.INBOX + "/:mail?")
@PermitAll
class InboxView extends Main implements HasDynamicTitle, AfterNavigationObserver, Refreshable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxView.class);

    private final transient InboxList mails;
    private final transient CurrentPerson person;
    private final transient MailActions actions;
    private final transient Evidence evidence;
    private final transient Accounts accounts;
    private final ViewHeader header;
    private final FilterChips<MessageState> states;
    private final InboxGrid grid;
    private final Div face = new Div();
    private final MasterDetailLayout panes = new MasterDetailLayout();
    private transient InboxQuery query = InboxQuery.ALL;

    InboxView(
            InboxList mails,
            Inbox inbox,
            SecondLook secondLook,
            Evidence evidence,
            Rereadings rereadings,
            Accounts accounts,
            CurrentPerson person,
            Clock clock) {
        this.mails = mails;
        this.person = person;
        this.evidence = evidence;
        this.accounts = accounts;
        this.actions = new MailActions(inbox, secondLook, person, this::refresh);
        addClassNames("view", "inbox");
        header = new ViewHeader(
                Texts.text("inbox.title"),
                new Anchor(Places.READINGS, Texts.text("inbox.readings")),
                new Button(
                        Texts.text("reading.new"),
                        Sign.REFRESH.create(),
                        event -> new RereadDialog(rereadings, person.id()).open()));
        states = new FilterChips<>(
                Texts.text("inbox.by-state"),
                List.of(MessageState.values()),
                Labels::of,
                MailStateBadge::className,
                chosen -> change(query.withStates(chosen)));
        grid = new InboxGrid(mails, person, clock, id -> change(query.withOpen(id)));
        var tools = new Div(states);
        tools.addClassName("tools");
        var master = new Div(header, tools, face, grid);
        master.addClassName("inbox-master");
        panes.setMaster(master);
        panes.setMasterSize("24rem");
        panes.setDetailSize("36rem", true);
        panes.addBackdropClickListener(event -> change(query.closed()));
        panes.addDetailEscapePressListener(event -> change(query.closed()));
        add(panes);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var open = event.getRouteParameters().get("mail").flatMap(InboxView::parse);
        show(InboxQuery.of(event.getLocation().getQueryParameters(), open));
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("inbox.title");
    }

    @Override
    public void refresh() {
        show(query);
    }

    private void change(InboxQuery next) {
        Places.rename(next.address());
        show(next);
    }

    private void show(InboxQuery next) {
        query = next;
        states.setChosen(next.states());
        try {
            fill();
        } catch (DataAccessException e) {
            LOG.error("The inbox could not be read; the page offers to try again", e);
            showInstead(new Notice(
                    Sign.PLUG,
                    Texts.text("error.list.title"),
                    Texts.text("error.list.explanation"),
                    new Button(Texts.text("error.retry"), event -> refresh())));
        }
    }

    private void fill() {
        var counts = mails.countByState(person.id());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        states.setCounts(counts);
        header.setLine(all == 0 ? "" : Texts.text("inbox.count", all));
        boolean nothing = mails.count(person.id(), query.states()) == 0;
        if (nothing && all == 0) {
            showInstead(empty());
        } else if (nothing) {
            showInstead(new Notice(
                    Sign.FILTER,
                    Texts.text("inbox.none-found.title"),
                    Texts.text("inbox.none-found.explanation"),
                    new Button(Texts.text("applications.clear"), event -> change(InboxQuery.ALL))));
        } else {
            face.removeAll();
            face.setVisible(false);
            grid.setVisible(true);
            grid.show(query);
        }
        showOpenMail();
    }

    private Notice empty() {
        var address = accounts.byId(person.id()).orElseThrow().forwardingAddress();
        return new Notice(
                Sign.INBOX,
                Texts.text("inbox.empty.title"),
                Texts.text("inbox.empty.explanation"),
                new CopyText(address.value()));
    }

    private void showOpenMail() {
        var mail = query.open().flatMap(id -> mails.item(person.id(), id));
        panes.setDetail(mail.map(item -> new MailDetail(
                        item,
                        mails.read(person.id(), item.id()),
                        evidence.of(person.id(), item.id()),
                        evidence.applicationsOf(person.id(), item.id()),
                        actions,
                        () -> change(query.closed())))
                .orElse(null));
    }

    private void showInstead(Notice notice) {
        face.removeAll();
        face.add(notice);
        face.setVisible(true);
        grid.setVisible(false);
    }

    private static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(new MessageId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
