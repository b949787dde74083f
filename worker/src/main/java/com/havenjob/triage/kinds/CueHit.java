package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;

/**
 * A phrase that speaks for a kind.
 *
 * @param weight what is left of its weight after the sentence was read
 * @param inSubject whether it stands in the subject
 * @param evidence the sentence it stands in
 */
record CueHit(Cue cue, double weight, boolean inSubject, String evidence) {}
