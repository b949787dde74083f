package com.havenjob.triage.kinds;

import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.phrase.PhraseBook.Match;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the phrases of each sentence and weighs them: what did not happen, as its {@link Mood} tells, has no weight. */
final class SentenceReader {

    private static final int MOST_SENTENCES = 160;

    private static final double DECIDED = 3;
    private static final double VERY_LIKE = 0.85;
    private static final double LIKE = 0.7;
    private static final double UNLIKE = 0.5;
    private static final double SPEAKS_OF_APPLICATION = 2;
    private static final double CALLED_OFF = 2.4;
    private static final int LONGEST_WITHOUT_FOOTER = 3;

    private SentenceReader() {}

    /** Every hit of the subject and the sentences, in order; what no phrase foresaw is told by what it is like. */
    static List<CueHit> read(Reading reading, SentenceModel likeness) {
        var hits = new ArrayList<CueHit>();
        var steps = new Steps();
        readSentence(reading.subject(), true, reading, likeness, new Steps(), hits);
        boolean footed = reading.text().sentences().size() > LONGEST_WITHOUT_FOOTER;
        boolean told = false;
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == MOST_SENTENCES) {
                break;
            }
            int before = hits.size();
            readSentence(sentence, false, reading, likeness, steps, hits);
            var added = hits.subList(before, hits.size());
            if (told) {
                Doubt.ofFooter(added);
            }
            told |= footed && speaksOfApplication(added);
        }
        if (hits.stream().anyMatch(hit -> hit.cue() == Cue.RECORDED && hit.weight() > 0)) {
            hits.replaceAll(SentenceReader::asTest);
        }
        return hits;
    }

    /** Every hit of one sentence by itself. */
    static List<CueHit> read(Sentence sentence, Reading reading, SentenceModel likeness) {
        var hits = new ArrayList<CueHit>();
        readSentence(sentence, false, reading, likeness, new Steps(), hits);
        return hits;
    }

    private static boolean speaksOfApplication(List<CueHit> hits) {
        for (var hit : hits) {
            if (!hit.inSubject() && hit.cue().isStage() && hit.weight() >= SPEAKS_OF_APPLICATION) {
                return true;
            }
        }
        return false;
    }

    /** Where answers are recorded, what is called an interview is a test, and to record them is one. */
    private static CueHit asTest(CueHit hit) {
        boolean test = hit.cue() == Cue.INTERVIEW || hit.cue() == Cue.PHONE_SCREEN || hit.cue() == Cue.RECORDED;
        return test ? new CueHit(Cue.ASSESSMENT, hit.weight(), hit.inSubject(), hit.evidence()) : hit;
    }

    private static void readSentence(
            Sentence sentence,
            boolean subject,
            Reading reading,
            SentenceModel likeness,
            Steps steps,
            List<CueHit> hits) {
        int before = hits.size();
        // Of all languages together: a condition in one of them holds for what another finds in the sentence.
        var matches = new ArrayList<Match<CueMeaning>>();
        for (var lexicon : reading.lexicons()) {
            matches.addAll(lexicon.cues().find(sentence));
        }
        reading.knownSource().ifPresent(source -> matches.addAll(source.cues().find(sentence)));
        var mood = steps.areListed(sentence, matches) ? Mood.of(matches).ahead() : Mood.of(matches);
        weigh(sentence, matches, mood, subject, hits);
        if (mood.isCalledOff()) {
            hits.add(new CueHit(Cue.INTERVIEW, CALLED_OFF, subject, sentence.text()));
        }
        var phrases = hits.subList(before, hits.size());
        if (isByTelephone(phrases)) {
            phrases.removeIf(hit -> hit.cue() == Cue.INTERVIEW); // the conversation is the one by telephone
        }
        if (!isDecided(hits.subList(before, hits.size())) && (subject || !isLineOfNames(sentence))) {
            alike(sentence, subject, mood, likeness).ifPresent(hits::add);
        } else {
            Doubt.cast(hits.subList(before, hits.size()), sentence, likeness);
        }
    }

    /** Whether a conversation by telephone is proposed, and the telephone named: any meeting may be called a call. */
    private static boolean isByTelephone(List<CueHit> phrases) {
        boolean proposed = false;
        boolean named = false;
        for (var hit : phrases) {
            boolean real = hit.cue() == Cue.PHONE_SCREEN && hit.weight() > 0;
            proposed |= real && hit.weight() >= DECIDED;
            named |= real && hit.weight() < DECIDED;
        }
        return proposed && named;
    }

    private static boolean isDecided(List<CueHit> phrases) {
        for (var hit : phrases) {
            if (hit.weight() >= DECIDED && hit.cue() != Cue.CONCERN && hit.cue() != Cue.RECORDED) {
                return true;
            }
        }
        return false;
    }

    /** «Ostra Mill Talent Acquisition»: who signs and where, in which each word begins with a capital letter. */
    private static boolean isLineOfNames(Sentence sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (Character.isLowerCase(sentence.first(token))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<CueHit> alike(Sentence sentence, boolean subject, Mood mood, SentenceModel likeness) {
        var like = likeness.of(sentence);
        var cue = like.cue();
        if (cue == null || like.probability() < UNLIKE || !mood.mayBeReal(cue)) {
            return Optional.empty();
        }
        if (cue.isStage() && quotation(sentence, subject).isMost(sentence)) {
            return Optional.empty();
        }
        double weight = like.probability() >= VERY_LIKE ? 2.4 : like.probability() >= LIKE ? 2 : 1.4;
        return Optional.of(new CueHit(cue, weight, subject, sentence.text()));
    }

    /** Takes in what the phrases say. */
    private static void weigh(
            Sentence sentence, List<Match<CueMeaning>> matches, Mood mood, boolean subject, List<CueHit> hits) {
        var quoted = quotation(sentence, subject);
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
        return cue.isStage() || cue.isContrary() || cue == Cue.CONCERN || cue == Cue.RECORDED;
    }

    private static Quotation quotation(Sentence sentence, boolean subject) {
        return subject ? Quotation.ofSubject(sentence) : Quotation.of(sentence);
    }
}
