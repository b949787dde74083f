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

/**
 * Finds the phrases of each sentence and weighs them: what is under a condition or in the future did not happen, and a
 * politeness («if you are interested») is no condition.
 */
final class SentenceReader {

    private static final int MOST_SENTENCES = 160;

    private static final double DECIDED = 3;
    private static final double VERY_LIKE = 0.85;
    private static final double LIKE = 0.7;
    private static final double UNLIKE = 0.5;
    private static final double SPEAKS_OF_APPLICATION = 2;
    private static final double FOOTER = 1;
    private static final int LONGEST_WITHOUT_FOOTER = 3;

    private SentenceReader() {}

    /** Every hit of the subject and the sentences, in order; what no phrase foresaw is told by what it is like. */
    static List<CueHit> read(Reading reading, SentenceModel likeness) {
        var hits = new ArrayList<CueHit>();
        readSentence(reading.subject(), true, reading, likeness, hits);
        boolean footed = reading.text().sentences().size() > LONGEST_WITHOUT_FOOTER;
        boolean told = false;
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == MOST_SENTENCES) {
                break;
            }
            int before = hits.size();
            readSentence(sentence, false, reading, likeness, hits);
            var added = hits.subList(before, hits.size());
            if (told) {
                added.replaceAll(SentenceReader::asFooter);
            }
            told |= footed && speaksOfApplication(added);
        }
        return hits;
    }

    /** Every hit of one sentence by itself. */
    static List<CueHit> read(Sentence sentence, Reading reading, SentenceModel likeness) {
        var hits = new ArrayList<CueHit>();
        readSentence(sentence, false, reading, likeness, hits);
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

    /** Behind the news of an application stand invitations to look at other positions, surveys and the like. */
    private static CueHit asFooter(CueHit hit) {
        return hit.cue().isContrary()
                ? new CueHit(hit.cue(), Math.min(FOOTER, hit.weight()), false, hit.evidence())
                : hit;
    }

    private static void readSentence(
            Sentence sentence, boolean subject, Reading reading, SentenceModel likeness, List<CueHit> hits) {
        int before = hits.size();
        // Of all languages together: a condition in one of them holds for what another finds in the sentence.
        var matches = new ArrayList<Match<CueMeaning>>();
        for (var lexicon : reading.lexicons()) {
            matches.addAll(lexicon.cues().find(sentence));
        }
        reading.knownSource().ifPresent(source -> matches.addAll(source.cues().find(sentence)));
        boolean conditional = weigh(sentence, matches, subject, hits);
        if (!isDecided(hits.subList(before, hits.size()))) {
            alike(sentence, subject, conditional, likeness).ifPresent(hits::add);
        }
    }

    private static boolean isDecided(List<CueHit> phrases) {
        for (var hit : phrases) {
            if (hit.weight() >= DECIDED && hit.cue() != Cue.CONCERN) {
                return true;
            }
        }
        return false;
    }

    private static Optional<CueHit> alike(
            Sentence sentence, boolean subject, boolean conditional, SentenceModel likeness) {
        var like = likeness.of(sentence);
        var cue = like.cue();
        if (cue == null || like.probability() < UNLIKE || (conditional && cue.isStage() && cue != Cue.APPLIED)) {
            return Optional.empty();
        }
        double weight = like.probability() >= VERY_LIKE ? 2.4 : like.probability() >= LIKE ? 2 : 1.4;
        return Optional.of(new CueHit(cue, weight, subject, sentence.text()));
    }

    /** Takes in what the phrases say; returns whether a condition stands in the sentence. */
    private static boolean weigh(
            Sentence sentence, List<Match<CueMeaning>> matches, boolean subject, List<CueHit> hits) {
        int condition = firstCondition(matches);
        int future = first(matches, Cue.FUTURE);
        for (var match : matches) {
            var meaning = match.meaning();
            if (!meaning.cue().isStage() && !meaning.cue().isContrary() && meaning.cue() != Cue.CONCERN) {
                continue;
            }
            if (subject && meaning.cue() == Cue.OWN) {
                continue; // the subject of an answer is the words of the one who is answered
            }
            boolean hypothetical = isHypothetical(meaning.cue(), match.hit().from(), condition, future);
            hits.add(new CueHit(meaning.cue(), hypothetical ? 0 : meaning.weight(), subject, sentence.text()));
        }
        return condition < Integer.MAX_VALUE;
    }

    private static boolean isHypothetical(Cue cue, int at, int condition, int future) {
        return switch (cue) {
            case REJECTED, WITHDRAWN -> condition <= at;
            case ASSESSMENT, PHONE_SCREEN, INTERVIEW, OFFER -> condition <= at || future <= at;
            case UNDER_REVIEW -> condition <= at;
            default -> false;
        };
    }

    private static int firstCondition(List<Match<CueMeaning>> matches) {
        int first = Integer.MAX_VALUE;
        for (var match : matches) {
            if (match.meaning().cue() == Cue.CONDITION && !isCourtesy(match, matches)) {
                first = Math.min(first, match.hit().from());
            }
        }
        return first;
    }

    private static boolean isCourtesy(Match<CueMeaning> condition, List<Match<CueMeaning>> matches) {
        for (var match : matches) {
            if (match.meaning().cue() == Cue.COURTESY
                    && match.hit().from() <= condition.hit().from()
                    && match.hit().to() >= condition.hit().to()) {
                return true;
            }
        }
        return false;
    }

    private static int first(List<Match<CueMeaning>> matches, Cue cue) {
        int first = Integer.MAX_VALUE;
        for (var match : matches) {
            if (match.meaning().cue() == cue) {
                first = Math.min(first, match.hit().from());
            }
        }
        return first;
    }
}
