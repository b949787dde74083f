package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.phrase.PhraseBook.Match;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of a sentence and weighs them: what did not happen, as its {@link Mood} tells, has no weight. */
final class SentenceReader {

    private static final double CALLED_OFF = 2.4;

    private SentenceReader() {}

    /** Adds what the phrases of a sentence say that stands by itself, and tells how it is meant. */
    static Mood read(Sentence sentence, boolean subject, Reading reading, List<CueHit> hits) {
        return read(sentence, subject, reading, new Steps(), hits);
    }

    /**
     * Adds what the phrases of a sentence say, in order, and tells how the sentence is meant.
     *
     * @param steps that the sentences before it announced
     */
    static Mood read(Sentence sentence, boolean subject, Reading reading, Steps steps, List<CueHit> hits) {
        // Of all languages together: a condition in one of them holds for what another finds in the sentence.
        var matches = new ArrayList<Match<CueMeaning>>();
        for (var lexicon : reading.lexicons()) {
            matches.addAll(lexicon.cues().find(sentence));
        }
        reading.knownSource().ifPresent(source -> matches.addAll(source.cues().find(sentence)));
        var mood = steps.areListed(sentence, matches) ? Mood.of(matches).ahead() : Mood.of(matches);
        int before = hits.size();
        weigh(sentence, matches, mood, subject, hits);
        if (mood.isCalledOff()) {
            hits.add(new CueHit(Cue.INTERVIEW, CALLED_OFF, subject, sentence.text()));
        }
        var phrases = hits.subList(before, hits.size());
        if (isByTelephone(phrases)) {
            phrases.removeIf(hit -> hit.cue() == Cue.INTERVIEW); // the conversation is the one by telephone
        }
        return mood;
    }

    /** Whether a conversation by telephone is proposed, and the telephone named: any meeting may be called a call. */
    private static boolean isByTelephone(List<CueHit> phrases) {
        boolean proposed = false;
        boolean named = false;
        for (var hit : phrases) {
            boolean real = hit.cue() == Cue.PHONE_SCREEN && hit.weight() > 0;
            proposed |= real && hit.weight() >= CueMeaning.DECIDES;
            named |= real && hit.weight() < CueMeaning.DECIDES;
        }
        return proposed && named;
    }

    private static void weigh(
            Sentence sentence, List<Match<CueMeaning>> matches, Mood mood, boolean subject, List<CueHit> hits) {
        if (matches.isEmpty()) {
            return;
        }
        var quoted = Quotation.of(sentence, subject);
        for (var match : matches) {
            var meaning = match.meaning();
            if (!says(meaning.cue())) {
                continue;
            }
            if (subject && meaning.cue() == Cue.OWN) {
                continue; // the subject of an answer is the words of the one who is answered
            }
            boolean happened =
                    mood.isReal(meaning.cue(), match.hit()) && !(meaning.cue().isStage() && quoted.holds(match.hit()));
            hits.add(new CueHit(meaning.cue(), happened ? meaning.weight() : 0, subject, sentence.text()));
        }
    }

    private static boolean says(Cue cue) {
        return cue.isStage() || cue.isContrary() || cue == Cue.CONCERN || cue == Cue.POST || cue == Cue.RECORDED;
    }
}
