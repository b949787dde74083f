package com.havenjob.worker.mailbox;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.inbox.PreparedMessage;
import com.havenjob.triage.Verdict;
import com.havenjob.worker.mailbox.MailItem.Large;
import org.jspecify.annotations.Nullable;

/** A mail on its way from the file to the database. */
sealed interface Preparation {

    /**
     * Read, classified and sealed.
     *
     * @param verdict null where the classifier failed on it: the queue will try, and say so on the mail's row
     */
    record Ready(
            String name,
            PreparedMessage message,
            ParsedMessage parsed,
            @Nullable Verdict verdict) implements Preparation {}

    /** To be read and prepared when it is its turn to be stored. */
    record Later(Large mail) implements Preparation {}

    /** Cannot be read. */
    record Skipped(String name, String reason) implements Preparation {}
}
