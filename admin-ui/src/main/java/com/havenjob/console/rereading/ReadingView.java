package com.havenjob.console.rereading;

import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

/** One run: what would change, value by value, until its person says yes or no; afterwards what became of it. */
@Route(Places.READINGS + "/:run")
@PermitAll
class ReadingView extends Main implements HasDynamicTitle, BeforeEnterObserver, Refreshable {

    private final transient Rereadings rereadings;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private transient Optional<RereadId> id = Optional.empty();
    private transient Optional<Run> shown = Optional.empty();
    /** How much of the list the reader asked for, so that a refresh keeps it. */
    private final AtomicInteger pages = new AtomicInteger(1);

    ReadingView(Rereadings rereadings, CurrentPerson person, Clock clock) {
        this.rereadings = rereadings;
        this.person = person;
        this.clock = clock;
        addClassNames("view", "reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("run").flatMap(ReadingView::parse);
        shown = Optional.empty();
        pages.set(1);
        refresh();
    }

    /** While a worker is at it the frame's look every few seconds brings how far it came. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var registration = event.getUI().addPollListener(poll -> {
            if (shown.filter(Run::isAtWork).isPresent()) {
                refresh();
            }
        });
        addDetachListener(detached -> {
            registration.remove();
            detached.unregisterListener();
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("reading.title");
    }

    /** Leaves the page alone where nothing happened, so that nobody loses the place. */
    @Override
    public void refresh() {
        var run = id.flatMap(wanted -> rereadings.run(person.id(), wanted));
        if (run.isEmpty() || !run.equals(shown)) {
            shown = run;
            removeAll();
            add(back());
            run.ifPresentOrElse(this::show, this::showMissing);
        }
    }

    private void show(Run run) {
        var header = new ViewHeader(Texts.text("reading.title"), actions(run).toArray(Component[]::new));
        header.setLine(RunWords.filter(run.filter()));
        var marks = new Paragraph(RunWords.badge(run));
        add(header, marks);
        if (run.isBroken()) {
            add(new Paragraph(Texts.text("reading.broken")));
        } else if (run.isAtWork()) {
            add(new RunProgress(run));
        }
        if (run.state() == RunState.READY && run.outcomes().isEmpty()) {
            add(nothing(run));
            return;
        }
        var counts = new Paragraph(String.join(" ", RunWords.sentences(run)));
        counts.addClassName("reading-counts");
        add(counts);
        if (run.state() != RunState.REQUESTED) {
            add(new ChangeList(run, page -> rereadings.changes(person.id(), run.id(), page), clock.instant(), pages));
        }
    }

    private List<Component> actions(Run run) {
        var actions = new ArrayList<Component>();
        if (run.isBroken()) {
            actions.add(primary("reading.go-on", () -> act(rereadings::goOn, "reading.going-on")));
        }
        switch (run.state()) {
            case REQUESTED -> actions.add(discard());
            case READY -> {
                if (run.count(ChangeOutcome.PROPOSED) > 0) {
                    actions.add(primary("reading.apply", () -> act(rereadings::confirm, "reading.applying")));
                }
                actions.add(discard());
            }
            case APPLIED -> {
                if (run.count(ChangeOutcome.APPLIED) > 0) {
                    actions.add(button("reading.undo", () -> act(rereadings::undo, "reading.undoing")));
                }
            }
            case CONFIRMED, UNDO_REQUESTED -> {
                if (run.isBroken()) {
                    actions.add(button("reading.end", () -> act(rereadings::discard, "reading.ended")));
                }
            }
            case UNDONE, DISCARDED -> {}
        }
        return actions;
    }

    private Button discard() {
        return button("reading.discard", () -> act(rereadings::discard, "reading.discarded"));
    }

    private static Button primary(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Texts.text(key), event -> action.run());
        button.setDisableOnClick(true);
        return button;
    }

    private void act(BiPredicate<UserId, RereadId> action, String done) {
        id.ifPresent(run -> {
            boolean acted = action.test(person.id(), run);
            Toasts.done(Texts.text(acted ? done : "reading.moved-before"));
            shown = Optional.empty();
            refresh();
        });
    }

    private static Notice nothing(Run run) {
        return new Notice(
                Sign.CHECK_CIRCLE,
                Texts.text("reading.nothing.title"),
                String.join(" ", RunWords.sentences(run)),
                new Button(Texts.text("reading.nothing.next"), event -> Places.open(Places.INBOX)));
    }

    private static Anchor back() {
        var link = new Anchor(Places.READINGS, Texts.text("reading.back"));
        link.addComponentAsFirst(Sign.ARROW_LEFT.create());
        link.addClassName("back");
        return link;
    }

    /** Never there, or somebody else's: the two look the same to whoever asks. */
    private void showMissing() {
        add(Notice.insteadOfView(
                Sign.QUESTION, Texts.text("reading.missing.title"), Texts.text("reading.missing.explanation")));
    }

    private static Optional<RereadId> parse(String text) {
        try {
            return Optional.of(RereadId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
