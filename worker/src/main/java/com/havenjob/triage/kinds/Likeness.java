package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;

/**
 * What a sentence as a whole sounds like, whatever its phrases say.
 *
 * @param probability 0 to 1
 * @param inSubject whether it is the subject
 * @param evidence the sentence
 */
record Likeness(Cue cue, double probability, boolean inSubject, String evidence) {}
