package com.havenjob.triage.lexicon;

/**
 * What a phrase means for the kind of a mail.
 *
 * @param weight 3 where the phrase decides alone, 2 where it wants no contradiction, 1 where it only adds
 */
public record CueMeaning(Cue cue, int weight) {}
