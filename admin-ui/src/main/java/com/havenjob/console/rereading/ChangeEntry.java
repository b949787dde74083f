package com.havenjob.console.rereading;

import com.havenjob.console.component.FurtherOutcomes;
import com.havenjob.console.component.Moment;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.rereading.Change;
import com.havenjob.rereading.Difference;
import com.havenjob.rereading.Reason;
import com.havenjob.triage.Proposal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One mail that says something else now: each value before and now with the words it comes from, and what follows. */
final class ChangeEntry extends ListItem {

    ChangeEntry(Change change, Instant now) {
        addClassNames("reading-change", "panel");
        add(head(change, now), effect(change));
        if (!change.differences().isEmpty()) {
            add(differences(change));
        } else if (change.isOtherwiseSure()) {
            add(line(Texts.text(change.sureNow() ? "reading.certainty.gained" : "reading.certainty.lost")));
        }
        if (!change.furtherBefore().isEmpty() || !change.furtherNow().isEmpty()) {
            add(line(Texts.text(
                    "reading.further",
                    change.furtherNow().size(),
                    change.furtherBefore().size())));
            add(further(change.furtherNow()));
        }
    }

    private static Div line(String sentence) {
        var line = new Div(sentence);
        line.addClassName("reading-effect");
        return line;
    }

    private static FurtherOutcomes further(List<Proposal> applications) {
        var further = new FurtherOutcomes();
        applications.forEach(one -> further.addOutcome(one, ""));
        return further;
    }

    private static Div head(Change change, Instant now) {
        var mail = change.mail();
        var subject = new Anchor(
                Places.mail(mail.id()), mail.subject().isBlank() ? Texts.text("mail.no-subject") : mail.subject());
        subject.addClassName("cell-link");
        var foot = new Div(
                new Span(mail.sender().isBlank() ? Texts.text("mail.no-sender") : mail.sender()),
                Moment.of(mail.sentAt(), now));
        foot.addClassName("mails-foot");
        var head = new Div(subject, foot);
        head.addClassName("cell-lines");
        return head;
    }

    private static Div effect(Change change) {
        var effect = new Div();
        effect.addClassName("reading-effect");
        var outcome = outcome(change);
        if (outcome != null) {
            effect.add(outcome);
        }
        var reason = change.reason();
        effect.add(new Span(reason == null ? effectOf(change) : because(reason, change)));
        var status = change.status();
        if (status != null && reason == null) {
            effect.add(new Span(Texts.text("reading.effect.status")), new StatusBadge(status));
        }
        return effect;
    }

    private static @Nullable Component outcome(Change change) {
        return switch (change.outcome()) {
            case PROPOSED -> null;
            case APPLIED -> badge("reading.outcome.applied", "reading-applied");
            case SKIPPED -> badge("reading.outcome.skipped", "reading-over");
            case UNDONE -> badge("reading.outcome.undone", "reading-over");
            case LEFT -> badge("reading.outcome.left", "reading-ready");
        };
    }

    private static Span badge(String key, String className) {
        var badge = new Span(Texts.text(key));
        badge.addClassNames("badge", className);
        return badge;
    }

    private static String effectOf(Change change) {
        return switch (change.effect()) {
            case UPDATE ->
                change.written().isEmpty()
                        ? Texts.text("reading.effect.update")
                        : Texts.text("reading.effect.update.fields", fields(change));
            case REVIEW -> Texts.text("reading.effect.review");
            case PROPOSAL -> Texts.text("reading.effect.proposal");
            case EVIDENCE, NONE -> Texts.text("reading.effect.evidence");
        };
    }

    private static String fields(Change change) {
        return change.differences().stream()
                .map(Difference::field)
                .filter(change.written()::contains)
                .map(Labels::ofField)
                .collect(Collectors.joining(", "));
    }

    private static String because(Reason reason, Change change) {
        return switch (reason) {
            case DECIDED_BY_PERSON -> Texts.text("reading.reason.person");
            case APPLICATION_GONE -> Texts.text("reading.reason.gone");
            case SEVERAL_APPLICATIONS -> Texts.text("reading.reason.several");
            case ENDED_EARLY -> Texts.text("reading.reason.ended");
            case CHANGED_SINCE ->
                Texts.text(
                        switch (change.outcome()) {
                            case LEFT -> "reading.reason.left";
                            case PROPOSED, APPLIED, SKIPPED, UNDONE -> "reading.reason.changed";
                        });
        };
    }

    private static DescriptionList differences(Change change) {
        var list = new DescriptionList();
        list.addClassName("reading-differences");
        for (var difference : change.differences()) {
            var row = new Div(
                    new DescriptionList.Term(Labels.ofField(difference.field())),
                    new DescriptionList.Description(before(difference), after(difference)));
            row.addClassName("fact");
            list.getElement().appendChild(row.getElement());
        }
        return list;
    }

    private static Div before(Difference difference) {
        var before = difference.before();
        return side("reading.before", value("del", difference.field(), before));
    }

    private static Div after(Difference difference) {
        var after = difference.after();
        var side = side("reading.after", value("ins", difference.field(), after == null ? null : after.value()));
        if (after != null && !after.evidence().isBlank()) {
            var quote = new Div(Texts.text("evidence.quote", after.evidence().strip()));
            quote.addClassName("evidence-quote");
            side.add(quote);
        }
        return side;
    }

    private static Component value(String tag, String field, @Nullable String value) {
        if (value == null) {
            var nothing = new Span(Texts.text("reading.nothing"));
            nothing.addClassName("unstated");
            return nothing;
        }
        var container = new HtmlContainer(tag);
        container.setText(Labels.ofValue(field, value));
        return container;
    }

    private static Div side(String key, Component value) {
        var word = new Span(Texts.text(key));
        word.addClassName("reading-side");
        return new Div(word, value);
    }
}
