package com.havenjob.console.applications;

import com.havenjob.console.text.Texts;

/** How an application is spoken of. */
final class ApplicationWords {

    private ApplicationWords() {}

    /** The position, or that no mail has named it yet. */
    static String position(String jobTitle) {
        return jobTitle.isEmpty() ? Texts.text("application.no-title") : jobTitle;
    }
}
