package com.havenjob.console.rereading;

import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Moments;
import com.havenjob.console.text.Texts;
import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Run;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What is said of a run. */
final class RunWords {

    private static final double PERCENT = 100;

    private RunWords() {}

    /** Where the run stands, in a word. */
    static Span badge(Run run) {
        var badge = new Span(state(run));
        badge.addClassNames("badge", run.isBroken() ? "reading-broken" : className(run));
        return badge;
    }

    /** Which mail it reads. */
    static String filter(MailFilter filter) {
        var parts = new ArrayList<String>();
        if (!filter.states().equals(MailFilter.RE_READABLE)) {
            filter.states().stream().sorted().map(Labels::of).forEach(parts::add);
        }
        var source = filter.source();
        if (source != null) {
            parts.add(Texts.text("reading.of.source", source));
        }
        var since = filter.since();
        if (since != null) {
            parts.add(Texts.text("reading.of.since", Moments.day(since)));
        }
        var until = filter.until();
        if (until != null) {
            parts.add(Texts.text("reading.of.until", Moments.day(until.minusSeconds(1))));
        }
        var below = filter.below();
        if (below != null) {
            parts.add(Texts.text("reading.of.below", Math.round(below * PERCENT)));
        }
        return parts.isEmpty() ? Texts.text("reading.of.all") : String.join(" · ", parts);
    }

    /** What came of it so far, one sentence for each thing that there is to say. */
    static List<String> sentences(Run run) {
        var sentences = new ArrayList<String>();
        sentences.add(Texts.text("reading.count.read", run.mails() - run.erased()));
        add(sentences, "reading.count.proposed", run.count(ChangeOutcome.PROPOSED));
        add(sentences, "reading.count.applied", run.count(ChangeOutcome.APPLIED));
        add(sentences, "reading.count.undone", run.count(ChangeOutcome.UNDONE));
        add(sentences, "reading.count.left", run.count(ChangeOutcome.LEFT));
        add(sentences, "reading.count.skipped", run.count(ChangeOutcome.SKIPPED));
        add(sentences, "reading.count.erased", run.erased());
        return sentences;
    }

    private static void add(List<String> sentences, String key, int count) {
        if (count > 0) {
            sentences.add(Texts.text(key, count));
        }
    }

    private static String state(Run run) {
        if (run.isBroken()) {
            return Texts.text("reading.state.broken");
        }
        return Texts.text(
                switch (run.state()) {
                    case REQUESTED -> "reading.state.requested";
                    case READY -> "reading.state.ready";
                    case CONFIRMED -> "reading.state.confirmed";
                    case APPLIED -> "reading.state.applied";
                    case UNDO_REQUESTED -> "reading.state.undo-requested";
                    case UNDONE -> "reading.state.undone";
                    case DISCARDED -> "reading.state.discarded";
                });
    }

    private static String className(Run run) {
        return switch (run.state()) {
            case REQUESTED, CONFIRMED, UNDO_REQUESTED -> "reading-at-work";
            case READY -> "reading-ready";
            case APPLIED -> "reading-applied";
            case UNDONE, DISCARDED -> "reading-over";
        };
    }
}
