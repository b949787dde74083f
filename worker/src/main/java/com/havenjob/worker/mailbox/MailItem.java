package com.havenjob.worker.mailbox;

import java.nio.file.Path;

/** What the reader finds: where a mail stands, or why something cannot be read. */
sealed interface MailItem {

    /** The path as the person gave it, below a folder with the path inside it, and {@code #n} for a mail in an mbox file. */
    String name();

    /**
     * A mail in a file.
     *
     * @param offset bytes before it
     * @param length its bytes, mbox quoting included
     */
    record Located(String name, Path file, long offset, long length, Quoting quoting) implements MailItem {}

    /** Something that is no readable mail. */
    record Unreadable(String name, String reason) implements MailItem {}

    /** What a file format did to lines that begin with «From ». */
    enum Quoting {
        /** Nothing. */
        NONE,
        /** Put {@code >} before them, as mboxo, mboxrd and mboxcl do. */
        ANGLE
    }
}
