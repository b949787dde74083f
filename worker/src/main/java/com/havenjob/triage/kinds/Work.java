package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;

/** Tells whether a mail is about work at all: people also apply for flats, loans and talks, and are refused. */
final class Work {

    private static final int BEGINNING = 8;

    private Work() {}

    /** Whether sender, subject, the first sentences or a word for a post say so. */
    static boolean isMeant(Tally said, Reading reading) {
        return reading.source() != null
                || said.isSaid(Cue.POST)
                || RecruitingSender.sent(reading)
                || isInSubject(reading)
                || isInBeginning(reading);
    }

    /** Whether the subject names people at work. */
    static boolean isInSubject(Reading reading) {
        return TitleWords.hasHeadWord(reading.original().subject());
    }

    /** Whether one of the first sentences does. */
    static boolean isInBeginning(Reading reading) {
        return reading.text().sentences().stream()
                .limit(BEGINNING)
                .anyMatch(sentence -> TitleWords.hasHeadWord(sentence.text()));
    }
}
