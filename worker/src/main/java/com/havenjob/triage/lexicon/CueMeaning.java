package com.havenjob.triage.lexicon;

/**
 * What a phrase means for the kind of a mail.
 *
 * @param weight {@value #DECIDES} where the phrase decides alone, 2 where it wants no contradiction, 1 where it only adds
 */
public record CueMeaning(Cue cue, int weight) {

    /** The weight of a phrase that decides alone. */
    public static final int DECIDES = 3;
}
