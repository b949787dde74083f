package com.havenjob.worker.batch;

/** The job or run that was named does not exist, or is not in a state for what was asked; the message is the sentence for it. */
public final class WrongRunException extends RuntimeException {

    WrongRunException(String sentence) {
        super(sentence);
    }
}
