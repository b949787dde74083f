package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.names.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sentences of one mail weigh together, by cue. */
final class Tally {

    private final Map<Cue, List<CueHit>> hits = new EnumMap<>(Cue.class);

    Tally(List<CueHit> all) {
        for (var hit : all) {
            if (hit.weight() > 0) {
                hits.computeIfAbsent(hit.cue(), cue -> new ArrayList<>()).add(hit);
            }
        }
    }

    private List<CueHit> hits(Cue cue) {
        return hits.getOrDefault(cue, List.of());
    }

    double strongest(Cue cue) {
        return hits(cue).stream().mapToDouble(CueHit::weight).max().orElse(0);
    }

    /** The strongest, and a little for each distinct sentence more. */
    double of(Cue cue) {
        long sentences = hits(cue).stream()
                .filter(hit -> hit.weight() >= KindReader.SUPPORTS)
                .map(CueHit::evidence)
                .distinct()
                .count();
        return strongest(cue) + Math.min(3, Math.max(0, sentences - 1));
    }

    long sentences(Cue cue) {
        return hits(cue).stream().map(CueHit::evidence).distinct().count();
    }

    /** Whether the subject is about that step, and what sounds like a refusal speaks of nothing but it. */
    boolean isCalledOff(Cue step) {
        return inSubject(step) >= KindReader.DECIDES
                && hits(Cue.REJECTED).stream()
                        .filter(refusal -> refusal.weight() >= KindReader.SUPPORTS)
                        .allMatch(refusal -> hits(step).stream()
                                .anyMatch(hit -> hit.evidence().equals(refusal.evidence())));
    }

    /** Whether a sentence that speaks for the cue names a position: «your interest in Data Engineer with Acme». */
    boolean namesPosition(Cue cue) {
        return hits(cue).stream()
                .filter(hit -> hit.weight() >= KindReader.SUPPORTS)
                .anyMatch(hit -> Titles.hasHeadWord(hit.evidence()));
    }

    double inSubject(Cue cue) {
        return hits(cue).stream()
                .filter(CueHit::inSubject)
                .mapToDouble(CueHit::weight)
                .max()
                .orElse(0);
    }

    double strongestStage() {
        return KindReader.RANK.stream().mapToDouble(this::strongest).max().orElse(0);
    }

    double bodyStage() {
        return KindReader.RANK.stream()
                .flatMap(cue -> hits(cue).stream())
                .filter(hit -> !hit.inSubject())
                .mapToDouble(CueHit::weight)
                .max()
                .orElse(0);
    }

    double contrary() {
        return hits.keySet().stream()
                .filter(Cue::isContrary)
                .mapToDouble(this::of)
                .max()
                .orElse(0);
    }

    String evidence(@Nullable Cue cue) {
        return cue == null
                ? ""
                : hits(cue).stream()
                        .max(Comparator.comparingDouble(CueHit::weight))
                        .map(CueHit::evidence)
                        .orElse("");
    }
}
