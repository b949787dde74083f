package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.phrase.Phrase;
import com.havenjob.triage.phrase.PhraseBook.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * How a sentence is meant: what is under a condition or in the future did not happen, what lies behind is no news, what is
 * called off is a meeting, and a politeness («if you are interested») is no condition.
 *
 * @param condition where the first condition begins
 * @param future where the first word on the future begins
 * @param past what speaks of steps that lie behind
 * @param calledOff what speaks of a meeting that does not take place
 */
record Mood(int condition, int future, List<Phrase.Hit> past, List<Phrase.Hit> calledOff) {

    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final int EVERYWHERE = -1;

    /** The mood that the phrases of one sentence make together. */
    static Mood of(List<Match<CueMeaning>> matches) {
        int condition = NOWHERE;
        int future = NOWHERE;
        List<Phrase.Hit> past = List.of();
        List<Phrase.Hit> calledOff = List.of();
        for (var match : matches) {
            switch (match.meaning().cue()) {
                case CONDITION -> {
                    if (!isCourtesy(match, matches)) {
                        condition = Math.min(condition, match.hit().from());
                    }
                }
                case FUTURE -> future = Math.min(future, match.hit().from());
                case PAST -> {
                    past = new ArrayList<>(past);
                    past.add(match.hit());
                }
                case CALLED_OFF -> {
                    calledOff = new ArrayList<>(calledOff);
                    calledOff.add(match.hit());
                }
                case STORY -> {
                    condition = EVERYWHERE;
                    future = EVERYWHERE;
                }
                default -> {}
            }
        }
        return new Mood(condition, future, past, calledOff);
    }

    /** The same words as one of the steps that await everybody. */
    Mood ahead() {
        return new Mood(condition, EVERYWHERE, past, calledOff);
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

    /** Whether what a phrase says that covers these tokens has happened. */
    boolean isReal(Cue cue, Phrase.Hit hit) {
        int at = hit.from();
        return switch (cue) {
            case REJECTED, WITHDRAWN -> condition > at && !isCalledOff(hit);
            case UNDER_REVIEW -> condition > at;
            case ASSESSMENT, PHONE_SCREEN, INTERVIEW, OFFER -> condition > at && future > at && !isPast(at);
            case RECORDED -> !isPast(at);
            default -> true;
        };
    }

    /** Whether it says that a meeting does not take place. */
    boolean isCalledOff() {
        return !calledOff.isEmpty() && condition == NOWHERE;
    }

    /** Whether the sentence as a whole may say so: likeness knows no place. */
    boolean mayBeReal(Cue cue) {
        return switch (cue) {
            case REJECTED, WITHDRAWN -> condition == NOWHERE && calledOff.isEmpty();
            case UNDER_REVIEW -> condition == NOWHERE;
            case ASSESSMENT, PHONE_SCREEN, INTERVIEW, OFFER -> condition == NOWHERE && future == NOWHERE;
            default -> true;
        };
    }

    private boolean isPast(int at) {
        for (var behind : past) {
            if (behind.from() <= at && at < behind.to()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalledOff(Phrase.Hit hit) {
        for (var off : calledOff) {
            if (off.from() < hit.to() && hit.from() < off.to()) {
                return true;
            }
        }
        return false;
    }
}
