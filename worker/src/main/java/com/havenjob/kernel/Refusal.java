package com.havenjob.kernel;

/**
 * The process cannot do what it was asked, for a reason that the person who asked can mend. The message is one sentence
 * that says what is wrong and what to do; it is shown as it stands, without a stack trace.
 */
public final class Refusal extends RuntimeException {

    /** Empty where it is about all that was asked. */
    private final String field;

    public Refusal(String sentence) {
        super(sentence);
        this.field = "";
    }

    private Refusal(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** One of several things that were asked for is refused, and only that one has to be mended. */
    public static Refusal of(String field, String sentence) {
        return new Refusal(field, sentence);
    }

    /** Whether this thing is what is refused, by the name that whoever refuses gives it. */
    public boolean isOf(String field) {
        return this.field.equals(field);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
        this.field = "";
    }
}
