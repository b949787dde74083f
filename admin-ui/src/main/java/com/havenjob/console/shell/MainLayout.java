package com.havenjob.console.shell;

import com.havenjob.console.component.Keys;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.Wordmark;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.shell.WaitingCounts.Counts;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** The frame of every view. It looks every few seconds whether mail brought something new. */
@Layout
@PermitAll
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final int LOOK_MILLISECONDS = 5_000;
    private static final String CONTENT_ID = "content";

    private final CountBadge toReview = new CountBadge("shell.review.count");
    private final CountBadge heldBack = new CountBadge("shell.inbox.count");
    private final WaitingCounts waiting;
    private final CurrentPerson person;
    private final NotificationBell bell;
    private Counts counts = Counts.NONE;

    MainLayout(WaitingCounts waiting, CurrentPerson person, NotificationBell bell, PersonMenu menu) {
        this.waiting = waiting;
        this.person = person;
        this.bell = bell;
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.text("shell.menu"));
        var end = new Div(bell, menu);
        end.addClassName("shell-end");
        addToNavbar(skipLink(), toggle, end);
        var scroller = new Scroller(navigation());
        addToDrawer(drawerHead(), scroller, new ShortcutsHint());
        Keys.bind(this, Map.of("?", ShortcutsDialog::show));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("id", CONTENT_ID).setAttribute("tabindex", "-1");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(LOOK_MILLISECONDS);
        var registration = event.getUI().addPollListener(poll -> look());
        addDetachListener(detached -> registration.remove());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(waiting.of(person.id()));
    }

    private void look() {
        var now = waiting.of(person.id());
        if (now.equals(counts)) {
            return;
        }
        show(now);
        if (getContent() instanceof Refreshable view) {
            view.refresh();
        }
    }

    private void show(Counts now) {
        counts = now;
        toReview.setCount(now.toReview());
        heldBack.setCount(now.heldBackOrFailed());
        bell.setUnread(now.unread());
    }

    private SideNav navigation() {
        var applications = item("shell.applications", Places.APPLICATIONS, Sign.BRIEFCASE);
        applications.setMatchNested(true);
        var review = item("shell.review", Places.REVIEW, Sign.CHECK_SQUARE);
        review.setMatchNested(true);
        review.setSuffixComponent(toReview);
        var inbox = item("shell.inbox", Places.INBOX, Sign.INBOX);
        inbox.setMatchNested(true);
        inbox.setSuffixComponent(heldBack);
        var settings = item("shell.settings", Places.SETTINGS, Sign.SLIDERS);
        settings.setMatchNested(true);
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", Texts.text("shell.navigation"));
        navigation.addItem(applications, review, inbox, settings);
        return navigation;
    }

    private static SideNavItem item(String key, String path, Sign icon) {
        return new SideNavItem(Texts.text(key), path, icon.create());
    }

    private static Component drawerHead() {
        var head = new Anchor("", new Wordmark());
        head.addClassName("drawer-head");
        return head;
    }

    private static Anchor skipLink() {
        var link = new Anchor("#" + CONTENT_ID, Texts.text("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }
}
