package com.havenjob.console.applications;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.console.component.Certainty;
import com.havenjob.console.component.EvidenceList;
import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.triage.Evidence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One application: where it stands, how it came there, and why the machine believes so. */
@Route(Places.APPLICATIONS + "/:application")
@PermitAll
class ApplicationView extends Main implements HasDynamicTitle, BeforeEnterObserver, Refreshable {

    private final transient Applications applications;
    private final transient InboxList mails;
    private final transient Evidence evidence;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private transient Optional<ApplicationId> id = Optional.empty();
    private String title = "";

    ApplicationView(Applications applications, InboxList mails, Evidence evidence, CurrentPerson person, Clock clock) {
        this.applications = applications;
        this.mails = mails;
        this.evidence = evidence;
        this.person = person;
        this.clock = clock;
        addClassNames("view", "application");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("application").flatMap(ApplicationView::parse);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitleOf(title);
    }

    @Override
    public void refresh() {
        removeAll();
        id.flatMap(wanted -> applications.byId(person.id(), wanted)).ifPresentOrElse(this::show, this::showMissing);
    }

    private void show(Application application) {
        title = application.companyName();
        add(back(), header(application));
        var story = new Section(new H2(Texts.text("application.timeline")));
        var about = mails.about(person.id(), idOf(application));
        story.add(new Timeline(applications.history(person.id(), idOf(application)), about, clock.instant()));
        story.addClassName("panel");
        var left = new Div(story, mailsPanel(about));
        left.addClassName("application-main");
        var right = new Div(factsPanel(application));
        right.addClassName("application-side");
        evidence.of(application).ifPresent(proposal -> {
            var panel = panel("application.evidence", new Paragraph(Texts.text("application.evidence.about")));
            panel.add(new EvidenceList(proposal));
            right.add(panel);
        });
        var columns = new Div(left, right);
        columns.addClassName("application-columns");
        add(columns);
    }

    private Header header(Application application) {
        var position = new Paragraph(ApplicationWords.position(application.jobTitle()));
        position.addClassName("application-position");
        position.setClassName("unstated", application.jobTitle().isEmpty());
        var marks = new Div(new StatusBadge(application.status()));
        marks.addClassName("cell-badges");
        if (application.isNeedsReview()) {
            marks.add(new CheckMark(), check(application));
        }
        var confidence = application.confidenceScore();
        if (confidence != null) {
            marks.add(new Certainty(confidence));
        }
        var edit = new Button(Texts.text("edit"), Sign.PENCIL.create(), event -> edit());
        var actions = new Div(edit, new StatusMenu(applications, application, this::refresh));
        actions.addClassName("view-header-actions");
        var header = new Header(new Div(new H1(application.companyName()), position, marks), actions);
        header.addClassName("view-header");
        return header;
    }

    /** The mail that still waits says what is unsure; where none does, the person confirms the application itself. */
    private Component check(Application application) {
        return mails.about(person.id(), idOf(application)).stream()
                .filter(mail -> mail.state() == MessageState.NEEDS_REVIEW)
                .findFirst()
                .<Component>map(mail -> new Anchor(Places.review(mail.id()), Texts.text("application.review")))
                .orElseGet(() -> new Button(Texts.text("application.confirm"), event -> confirm(application)));
    }

    private Section mailsPanel(List<InboxItem> about) {
        return panel(
                "application.mails",
                about.isEmpty()
                        ? new Paragraph(Texts.text("application.mails.none"))
                        : new MailsOfApplication(about, clock.instant()));
    }

    private Section factsPanel(Application application) {
        return panel("application.facts", new ApplicationFacts(application, clock.instant()));
    }

    private static Section panel(String key, Component content) {
        var panel = new Section(new H2(Texts.text(key)), content);
        panel.addClassName("panel");
        return panel;
    }

    private static Anchor back() {
        var link = new Anchor(Places.APPLICATIONS, Texts.text("application.back"));
        link.addComponentAsFirst(Sign.ARROW_LEFT.create());
        link.addClassName("back");
        return link;
    }

    /** Deleted, never there, or somebody else's: the three look the same to whoever asks. */
    private void showMissing() {
        title = Texts.text("application.missing.title");
        add(back());
        add(Notice.insteadOfView(Sign.QUESTION, title, Texts.text("application.missing.explanation")));
    }

    private void edit() {
        id.flatMap(wanted -> applications.byId(person.id(), wanted))
                .ifPresent(current -> new EditApplicationDialog(applications, current, this::refresh).open());
    }

    private void confirm(Application application) {
        applications.byId(person.id(), idOf(application)).ifPresent(applications::confirm);
        Toasts.done(Texts.text("application.confirmed"));
        refresh();
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }

    private static Optional<ApplicationId> parse(String text) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
