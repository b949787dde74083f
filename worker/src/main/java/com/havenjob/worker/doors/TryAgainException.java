package com.havenjob.worker.doors;

/** A mail cannot be taken now, for a reason that will pass and has been logged: the sender is to try again. */
public final class TryAgainException extends Exception {

    TryAgainException(Throwable cause) {
        super("The mail cannot be taken now", cause);
    }
}
