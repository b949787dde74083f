package com.havenjob.triage.fields;

/**
 * A value that one extractor found.
 *
 * @param weight how often this extractor is right, 0 to 1
 * @param keyOnly whether only the letters count, not the spelling: from an address or a link
 */
record Candidate(Field field, String value, double weight, String extractor, String evidence, boolean keyOnly) {

    /**
     * The extractor of names in lines that a mail is signed with. All that read such lines go by this name, since they are
     * one witness: a group keeps the heaviest candidate of each extractor.
     */
    static final String SIGNED = "signed-name";

    Candidate(Field field, String value, double weight, String extractor, String evidence) {
        this(field, value, weight, extractor, evidence, false);
    }

    Candidate weaker(double share) {
        return new Candidate(field, value, weight * share, extractor, evidence, keyOnly);
    }

    Candidate withValue(String other) {
        return new Candidate(field, other, weight, extractor, evidence, keyOnly);
    }
}
