package com.havenjob.console.testing;

import static org.assertj.core.api.Assertions.fail;

import com.havenjob.console.browser.Chromium;
import com.havenjob.console.browser.NoBrowserException;
import org.junit.jupiter.api.Assumptions;

/** The browser that tests look through. */
public final class BrowserOfTests {

    private BrowserOfTests() {}

    /** Starts it, or skips the test and says so; where {@code CI} is set a missing browser fails the test. */
    public static Chromium start() throws NoBrowserException {
        var program = Chromium.find(System.getenv("PATH"));
        if (program.isEmpty()) {
            var sentence = "NOT TESTED in a browser: no Chromium found (Debian: apt install chromium)";
            if (System.getenv("CI") != null) {
                fail(sentence);
            }
            System.err.println(sentence);
            Assumptions.abort(sentence);
        }
        return Chromium.start(program.orElseThrow());
    }
}
