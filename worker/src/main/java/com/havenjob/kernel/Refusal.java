package com.havenjob.kernel;

/**
 * The process cannot do what it was asked, for a reason that the person who asked can mend. The message is one sentence
 * that says what is wrong and what to do; it is shown as it stands, without a stack trace.
 */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
