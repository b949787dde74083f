package com.havenjob.console.review;

import com.havenjob.applications.ApplicationList;
import com.havenjob.console.component.Keys;
import com.havenjob.console.component.MailText;
import com.havenjob.console.component.Notice;
import com.havenjob.console.component.Refreshable;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.Toasts;
import com.havenjob.console.component.ViewHeader;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Candidate;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.ReviewItem;
import com.havenjob.triage.ReviewQueue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.data.domain.PageRequest;

/** The mails that wait for a person: the list, the mail, and what the machine proposes, worked through by keys. */
@Route(Places.REVIEW + "/:mail?")
@PermitAll
class ReviewView extends Main implements HasDynamicTitle, BeforeEnterObserver, Refreshable, Answers {

    private static final PageRequest NEXT_FIFTY = PageRequest.of(0, 50);
    private static final int CANDIDATE_KEYS = 5;

    private final transient ReviewQueue queue;
    private final transient InboxList mails;
    private final transient ApplicationList applications;
    private final transient CurrentPerson person;
    private final transient LearnedRules rules;
    private final ViewHeader header =
            new ViewHeader(Texts.text("review.title"), new Anchor(Places.LEARNED, Texts.text("review.learned.all")));
    private final ReviewList list;
    private final ReviewPanes panes;
    private final Div face = new Div();
    private transient List<InboxItem> waiting = List.of();
    private transient Optional<ReviewItem> current = Optional.empty();

    ReviewView(
            ReviewQueue queue,
            InboxList mails,
            ApplicationList applications,
            LearnedRules rules,
            CurrentPerson person,
            Clock clock) {
        this.queue = queue;
        this.mails = mails;
        this.applications = applications;
        this.rules = rules;
        this.person = person;
        addClassNames("view", "review");
        list = new ReviewList(clock, this::open);
        panes = new ReviewPanes(list);
        add(header, face, panes);
        Keys.bind(this, keys());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("mail").flatMap(ReviewView::parse);
        load();
        wanted.flatMap(id -> queue.item(user(), id)).ifPresentOrElse(this::show, () -> showAt(0));
        wanted.ifPresent(id -> panes.showMail());
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle("review.title");
    }

    /** Shows what came meanwhile and keeps the mail that is open. */
    @Override
    public void refresh() {
        var open = current.map(item -> item.mail().id());
        load();
        if (open.flatMap(id -> queue.item(user(), id)).isEmpty()) {
            showAt(0);
        }
    }

    @Override
    public void accept() {
        current.ifPresent(item -> {
            if (item.isAcceptable()) {
                answer(() -> queue.accept(user(), item.mail().id()), "review.accepted");
            } else {
                correct();
            }
        });
    }

    @Override
    public void correct() {
        current.ifPresent(item -> new CorrectionDialog(
                        item,
                        correction ->
                                answer(() -> queue.correct(user(), item.mail().id(), correction), "review.corrected"))
                .open());
    }

    @Override
    public void link() {
        current.ifPresent(item -> new LinkDialog(
                        item,
                        applications,
                        user(),
                        (target, status) ->
                                answer(() -> queue.link(user(), item.mail().id(), target, status), "review.linked"))
                .open());
    }

    @Override
    public void linkTo(Candidate candidate) {
        var target = candidate.application().id();
        if (target != null) {
            current.ifPresent(item -> answer(
                    () -> queue.link(
                            user(),
                            item.mail().id(),
                            target,
                            item.proposedStatus().orElse(candidate.application().status())),
                    "review.linked"));
        }
    }

    @Override
    public void reject() {
        current.ifPresent(item -> answer(() -> queue.reject(user(), item.mail().id()), "review.rejected"));
    }

    /** Gives an answer and goes on to the mail that stands at its place now. */
    private void answer(BooleanSupplier decision, String done) {
        int place = list.place();
        var before = rules.of(user());
        boolean decided = decision.getAsBoolean();
        Toasts.done(
                decided
                        ? Taught.words(Texts.text(done), before, rules.of(user()))
                        : Texts.text("review.decided-before"));
        load();
        showAt(place);
    }

    private void load() {
        waiting = queue.page(user(), NEXT_FIFTY);
        int count = queue.count(user());
        header.setLine(count == 0 ? "" : Texts.text("review.left", count));
        list.fill(waiting);
        face.removeAll();
        face.setVisible(waiting.isEmpty());
        panes.setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            current = Optional.empty();
            face.add(new Notice(
                    Sign.CHECK_CIRCLE,
                    Texts.text("review.empty.title"),
                    Texts.text("review.empty.explanation"),
                    new Button(Texts.text("review.empty.next"), event -> Places.open(Places.APPLICATIONS))));
        }
    }

    private void open(MessageId id) {
        queue.item(user(), id).ifPresentOrElse(this::show, this::refresh);
        panes.showMail();
    }

    private void showAt(int place) {
        if (!waiting.isEmpty()) {
            var mail = waiting.get(Math.clamp(place, 0, waiting.size() - 1));
            queue.item(user(), mail.id()).ifPresent(this::show);
        }
    }

    private void show(ReviewItem item) {
        current = Optional.of(item);
        var id = item.mail().id();
        list.mark(id);
        panes.show(
                new MailText(item.mail(), mails.read(user(), id), Optional.of(item.proposal())),
                new ProposalPane(item, this));
        Places.rename(new Location(Places.review(id)));
    }

    private void move(int steps) {
        showAt(list.place() + steps);
    }

    private void choose(int number) {
        current.map(ReviewItem::candidates)
                .filter(candidates -> number <= candidates.size())
                .ifPresent(candidates -> linkTo(candidates.get(number - 1)));
    }

    private Map<String, Command> keys() {
        var keys = new HashMap<String, Command>(Map.of(
                "j", () -> move(1),
                "k", () -> move(-1),
                "Enter", this::accept,
                "a", this::accept,
                "e", this::correct,
                "l", this::link,
                "x", this::reject));
        for (int number = 1; number <= CANDIDATE_KEYS; number++) {
            int chosen = number;
            keys.put(Integer.toString(number), () -> choose(chosen));
        }
        return Map.copyOf(keys);
    }

    private UserId user() {
        return person.id();
    }

    private static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(new MessageId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
