package com.havenjob.console.browser;

/** There is no browser to drive; the message is one sentence that says what to do. */
public final class NoBrowserException extends Exception {

    NoBrowserException(String sentence) {
        super(sentence);
    }
}
