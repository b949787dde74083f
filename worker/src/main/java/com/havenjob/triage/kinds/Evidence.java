package com.havenjob.triage.kinds;

import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.reading.Reading;

/**
 * All that a mail says.
 *
 * @param own in subject and text
 * @param quoted in the mail that it answers; nothing where it answers none
 * @param work whether it is about work
 */
record Evidence(Tally own, Tally quoted, Work work) {

    /** Whether anything says it, here or in the mail that it answers. */
    boolean isSaid(Cue cue) {
        return own.isSaid(cue) || quoted.isSaid(cue);
    }

    static Evidence of(Reading reading, SentenceModel likeness) {
        var own = new Tally(Said.of(reading, likeness));
        var quoted = reading.quoted().sentences().isEmpty() ? Said.NOTHING : Said.ofText(reading.asQuoted(), likeness);
        return new Evidence(own, new Tally(quoted), Work.of(own, reading));
    }
}
