package com.havenjob.triage;

/**
 * A value that the machine read, and why it believes it.
 *
 * @param value what was read
 * @param confidence 0 to 1: the estimated probability that the value is right
 * @param extractor the rule or profile that found it, e.g. {@code greenhouse/subject}; stable, since precision is reported by it
 * @param evidence the span it was read from, quoted from the mail, at most 300 characters
 */
public record Finding<T>(T value, double confidence, String extractor, String evidence) {

    private static final int LONGEST_EVIDENCE = 300;

    public Finding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is between 0 and 1, not " + confidence);
        }
        evidence = evidence.length() <= LONGEST_EVIDENCE ? evidence : evidence.substring(0, LONGEST_EVIDENCE);
    }

    /** The same, so sure and for the same reason, about something that follows from the value. */
    public <R> Finding<R> with(R other) {
        return new Finding<>(other, confidence, extractor, evidence);
    }
}
