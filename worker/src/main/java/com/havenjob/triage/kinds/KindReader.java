package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.reading.Reading;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides the kind of a mail from what its sentences and words say: a {@link KindModel} weighs it all, and the sentence that
 * says the kind most clearly is the evidence.
 */
public final class KindReader {

    /** A mark of a system's template is worth a phrase that decides, and as sure as anything. */
    private static final double BY_TEMPLATE = 0.99;

    private static final double BY_RULE = 0.9;

    /** To ask a person about a newsletter costs less than to lose an application. */
    private static final double PROBABLY_NONE = 0.85;

    /** In sentences. */
    private static final int WITHOUT_FOOTER = 3;

    private KindReader() {}

    /** The kind of the mail, with the sentence that says it most clearly. */
    public static KindReading read(Reading reading, SentenceModel likeness, KindModel model) {
        var evidence = Evidence.of(reading, likeness);
        return marker(reading)
                .map(marker -> ofMarker(marker, evidence.own()))
                .or(() -> unrelated(evidence))
                .orElseGet(() -> weighed(evidence, model.probabilities(evidence, reading), reading));
    }

    /** Labelled mail has few of the many things that people apply for: here a rule knows better than what was fitted. */
    private static Optional<KindReading> unrelated(Evidence evidence) {
        return evidence.own().strongest(Cue.UNRELATED) >= CueMeaning.DECIDES
                        && !evidence.work().isMeant()
                ? Optional.of(somethingElse(evidence.own(), BY_RULE, 1 - BY_RULE))
                : Optional.empty();
    }

    private static KindReading weighed(Evidence evidence, Map<Kind, Double> probabilities, Reading reading) {
        var best = mostProbable(probabilities, null);
        var next = mostProbable(probabilities, best);
        boolean doubted = best == Kind.NOT_APPLICATION && probability(best, probabilities) < PROBABLY_NONE;
        var kind = doubted ? next : best;
        double probability = probability(kind, probabilities);
        double rival = probability(doubted ? best : next, probabilities);
        return kind == Kind.NOT_APPLICATION
                ? somethingElse(evidence.own(), probability, rival)
                : application(kind, evidence, probability, rival, reading);
    }

    private static Kind mostProbable(Map<Kind, Double> probabilities, @Nullable Kind except) {
        var most = Kind.NOT_APPLICATION;
        double highest = -1;
        for (var entry : probabilities.entrySet()) {
            if (entry.getKey() != except && entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return most;
    }

    private static double probability(Kind kind, Map<Kind, Double> probabilities) {
        return probabilities.getOrDefault(kind, 0.0);
    }

    private static KindReading application(
            Kind kind, Evidence evidence, double probability, double next, Reading reading) {
        var cue = Cue.valueOf(kind.name());
        var own = evidence.own();
        boolean said = own.isSaid(cue);
        boolean quoted = !said && evidence.quoted().isSaid(cue);
        var teller = quoted ? evidence.quoted() : own;
        return new KindReading(
                kind,
                probability,
                next,
                teller.strongest(cue),
                Math.max(own.contrary(), rival(cue, own)),
                concern(own),
                evidence.work().isMeant(),
                courts(own, reading),
                said ? "kind/" + kind.label() : quoted ? "kind/quoted" : KindReading.BY_SENDER,
                teller.isSaid(cue) ? teller.evidence(cue) : own.evidence(Cue.CONCERN));
    }

    /** Behind the news of a longer mail it is a footer: «look at our other vacancies». */
    private static boolean courts(Tally tally, Reading reading) {
        return tally.strongest(Cue.OUTREACH) >= CueMeaning.DECIDES
                && reading.text().sentences().size() <= WITHOUT_FOOTER;
    }

    private static double rival(Cue decided, Tally tally) {
        double rival = 0;
        for (var cue : Cue.values()) {
            boolean other = cue.isStage() && cue != decided && cue != Cue.APPLIED;
            rival = other ? Math.max(rival, tally.strongest(cue)) : rival;
        }
        return rival;
    }

    private static KindReading somethingElse(Tally tally, double probability, double next) {
        var contrary = clearestContrary(tally);
        return new KindReading(
                Kind.NOT_APPLICATION,
                probability,
                next,
                contrary == null ? 0 : tally.strongest(contrary),
                Math.max(tally.strongest(Cue.APPLIED), rival(Cue.APPLIED, tally)),
                concern(tally),
                false,
                false,
                contrary == null ? KindReading.NOTHING : "kind/" + contrary.label(),
                contrary == null ? "" : tally.evidence(contrary));
    }

    /** What the mail is about instead: what a phrase says, else what sentences sound like. */
    private static @Nullable Cue clearestContrary(Tally tally) {
        Cue clearest = null;
        double most = 0;
        for (var cue : Cue.values()) {
            double clear = cue.isContrary() ? tally.strongest(cue) + tally.share(cue) : 0;
            if (clear > most) {
                most = clear;
                clearest = cue;
            }
        }
        return clearest;
    }

    private static double concern(Tally tally) {
        return tally.strongest(Cue.CONCERN);
    }

    // Marks of systems' templates

    private record Marker(CueMeaning meaning, String text) {}

    private static Optional<Marker> marker(Reading reading) {
        var source = reading.source();
        if (source == null || source.markers().isEmpty()) {
            return Optional.empty();
        }
        String headers = reading.message().headers().toString();
        return source.markers().stream()
                .filter(marker -> headers.contains(marker.text()) || contains(reading, marker.text()))
                .findFirst()
                .map(marker -> new Marker(marker.meaning(), marker.text()));
    }

    private static boolean contains(Reading reading, String text) {
        String html = reading.message().html();
        return reading.original().body().contains(text) || (html != null && html.contains(text));
    }

    private static KindReading ofMarker(Marker marker, Tally tally) {
        var cue = marker.meaning().cue();
        return new KindReading(
                cue.isStage() ? Kind.valueOf(cue.name()) : Kind.NOT_APPLICATION,
                BY_TEMPLATE,
                1 - BY_TEMPLATE,
                marker.meaning().weight(),
                cue.isStage() ? tally.contrary() : tally.strongestStep(),
                concern(tally),
                true,
                false,
                KindReading.BY_TEMPLATE,
                marker.text());
    }
}
