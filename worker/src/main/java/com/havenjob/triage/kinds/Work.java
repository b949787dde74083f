package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;

/**
 * Whether a mail is about work at all: people also apply for flats, loans and talks, and are refused.
 *
 * @param inSubject whether the subject names people at work
 * @param inBeginning whether one of the first sentences does
 * @param recruits whether the sender's address or name says that they recruit
 * @param isMeant whether one of these, the source or a word for a post says so
 */
record Work(boolean inSubject, boolean inBeginning, boolean recruits, boolean isMeant) {

    private static final int BEGINNING = 8;

    static Work of(Tally said, Reading reading) {
        boolean inSubject = TitleWords.hasHeadWord(reading.original().subject());
        boolean inBeginning = TitleWords.hasHeadWordInFirst(BEGINNING, reading.text());
        boolean recruits = RecruitingSender.sent(reading);
        boolean told = reading.source() != null || said.isSaid(Cue.POST);
        return new Work(inSubject, inBeginning, recruits, inSubject || inBeginning || recruits || told);
    }
}
