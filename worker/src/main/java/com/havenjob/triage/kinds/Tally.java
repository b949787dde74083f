package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.names.TitleWords;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sentences of one mail weigh together, by cue. */
final class Tally {

    private static final int MOST_FURTHER = 3;

    private final Map<Cue, Weighed> cues = new EnumMap<>(Cue.class);

    Tally(List<CueHit> all) {
        for (var hit : all) {
            if (hit.weight() > 0) {
                cues.computeIfAbsent(hit.cue(), cue -> new Weighed()).add(hit);
            }
        }
    }

    /** The hits of one cue, counted as they come: they are asked for again and again. */
    private static final class Weighed {

        private static final Weighed NOTHING = new Weighed();

        private final Set<String> sentences = new HashSet<>();
        private final Set<String> clear = new HashSet<>();
        private double strongest;
        private double inSubject;
        private double inBody;
        private String evidence = "";

        void add(CueHit hit) {
            sentences.add(hit.evidence());
            if (hit.weight() >= KindReader.SUPPORTS) {
                clear.add(hit.evidence());
            }
            if (hit.weight() > strongest) {
                strongest = hit.weight();
                evidence = hit.evidence();
            }
            if (hit.inSubject()) {
                inSubject = Math.max(inSubject, hit.weight());
            } else {
                inBody = Math.max(inBody, hit.weight());
            }
        }

        double together() {
            return strongest + Math.min(MOST_FURTHER, Math.max(0, clear.size() - 1));
        }
    }

    private Weighed weighed(Cue cue) {
        return cues.getOrDefault(cue, Weighed.NOTHING);
    }

    double strongest(Cue cue) {
        return weighed(cue).strongest;
    }

    /** The strongest, and a little for each distinct sentence more. */
    double of(Cue cue) {
        return weighed(cue).together();
    }

    long sentences(Cue cue) {
        return weighed(cue).sentences.size();
    }

    /** Whether the subject is about that step, and what sounds like a refusal speaks of nothing but it. */
    boolean isCalledOff(Cue step) {
        return inSubject(step) >= KindReader.DECIDES
                && weighed(step).sentences.containsAll(weighed(Cue.REJECTED).clear);
    }

    /** Whether a sentence that speaks for the cue names a position: «your interest in Data Engineer with Acme». */
    boolean namesPosition(Cue cue) {
        return weighed(cue).clear.stream().anyMatch(TitleWords::hasHeadWord);
    }

    double inSubject(Cue cue) {
        return weighed(cue).inSubject;
    }

    double strongestStage() {
        double strongest = 0;
        for (var cue : KindReader.RANK) {
            strongest = Math.max(strongest, strongest(cue));
        }
        return strongest;
    }

    double bodyStage() {
        double strongest = 0;
        for (var cue : KindReader.RANK) {
            strongest = Math.max(strongest, weighed(cue).inBody);
        }
        return strongest;
    }

    double contrary() {
        double strongest = 0;
        for (var entry : cues.entrySet()) {
            if (entry.getKey().isContrary()) {
                strongest = Math.max(strongest, entry.getValue().together());
            }
        }
        return strongest;
    }

    String evidence(@Nullable Cue cue) {
        return cue == null ? "" : weighed(cue).evidence;
    }
}
