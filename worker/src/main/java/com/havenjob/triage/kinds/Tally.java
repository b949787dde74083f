package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the sentences of a text say together, by cue. */
final class Tally {

    /** Added to what all sentences sound like, so that a single faint one is not all of it. */
    private static final double SILENCE = 0.5;

    private final Map<Cue, Heard> cues = new EnumMap<>(Cue.class);
    private double sounds;

    Tally(Said said) {
        for (var phrase : said.phrases()) {
            if (phrase.weight() > 0) {
                heard(phrase.cue()).add(phrase);
            }
        }
        for (var likeness : said.likenesses()) {
            heard(likeness.cue()).add(likeness);
            sounds += likeness.inSubject() ? 0 : likeness.probability();
        }
    }

    /** What is said of one cue, reckoned as it comes: it is asked for again and again. */
    private static final class Heard {

        private static final Heard NOTHING = new Heard();

        private double inSubject;
        private double inText;
        private double soundsInSubject;
        private double soundsMost;
        private double sounds;
        private @Nullable CueHit clearest;
        private @Nullable Likeness likest;

        void add(CueHit phrase) {
            if (phrase.inSubject()) {
                inSubject = Math.max(inSubject, phrase.weight());
            } else {
                inText = Math.max(inText, phrase.weight());
            }
            if (clearest == null || phrase.weight() > clearest.weight()) {
                clearest = phrase;
            }
        }

        void add(Likeness likeness) {
            if (likeness.inSubject()) {
                soundsInSubject = likeness.probability();
            } else {
                soundsMost = Math.max(soundsMost, likeness.probability());
                sounds += likeness.probability();
            }
            if (likest == null || likeness.probability() > likest.probability()) {
                likest = likeness;
            }
        }

        /** The sentence that says it most clearly: one with a phrase for it, else one that sounds like it. */
        String evidence() {
            return clearest != null ? clearest.evidence() : likest != null ? likest.evidence() : "";
        }
    }

    private Heard heard(Cue cue) {
        return cues.computeIfAbsent(cue, absent -> new Heard());
    }

    private Heard of(Cue cue) {
        return cues.getOrDefault(cue, Heard.NOTHING);
    }

    /** Weight of the clearest phrase in the subject. */
    double inSubject(Cue cue) {
        return of(cue).inSubject;
    }

    /** Weight of the clearest phrase in the text. */
    double inText(Cue cue) {
        return of(cue).inText;
    }

    /** Weight of the clearest phrase anywhere. */
    double strongest(Cue cue) {
        return Math.max(inSubject(cue), inText(cue));
    }

    /** Weight of the clearest phrase for anything but an application. */
    double contrary() {
        return strongest(Cue::isContrary);
    }

    /** Weight of the clearest phrase for a step of an application. */
    double strongestStep() {
        return strongest(Cue::isStage);
    }

    private double strongest(Predicate<Cue> kind) {
        double strongest = 0;
        for (var cue : cues.keySet()) {
            strongest = kind.test(cue) ? Math.max(strongest, strongest(cue)) : strongest;
        }
        return strongest;
    }

    /** How much the subject sounds like it, 0 to 1. */
    double soundsInSubject(Cue cue) {
        return of(cue).soundsInSubject;
    }

    /** How much the sentence of the text does that sounds most like it, 0 to 1. */
    double soundsMost(Cue cue) {
        return of(cue).soundsMost;
    }

    /** The share of all that the sentences of the text sound like, 0 to 1. */
    double share(Cue cue) {
        return of(cue).sounds / (sounds + SILENCE);
    }

    /** Whether anything says it, be it by its sound. */
    boolean isSaid(Cue cue) {
        return cues.containsKey(cue);
    }

    /** The sentence that says it most clearly, or the empty text. */
    String evidence(Cue cue) {
        return of(cue).evidence();
    }
}
