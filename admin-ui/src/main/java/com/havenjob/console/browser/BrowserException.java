package com.havenjob.console.browser;

/** The browser did not do what it was told, or did not show what was waited for. */
public final class BrowserException extends RuntimeException {

    BrowserException(String message) {
        super(message);
    }

    BrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
