package com.havenjob.worker.mailbox;

import java.nio.file.Path;

/** What the reader finds: a mail, where a large one stands, or why something cannot be read. */
sealed interface MailItem {

    /** The path as the person gave it, below a folder with the path inside it, and {@code #n} for a mail in an mbox file. */
    String name();

    /** A mail of usual size. */
    record Loaded(String name, byte[] raw) implements MailItem {}

    /**
     * A mail that is read only when it is its turn to be stored: a whole chunk of such mails must fit into memory.
     *
     * @param number from 1 in an mbox file; 0 where the file is the mail
     * @param offset bytes of an mbox file before it
     */
    record Large(String name, Path file, long number, long offset) implements MailItem {}

    /** Something that is no readable mail. */
    record Unreadable(String name, String reason) implements MailItem {}
}
