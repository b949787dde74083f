package com.havenjob.worker.webhook;

import com.havenjob.worker.queue.PipelineMetrics.Rejection;
import org.jspecify.annotations.Nullable;

/** What the webhook answers: status, why it is counted as turned away, and a sentence for whoever looks at it. */
enum Answer {
    STORED(200, null, "The mail is stored."),
    NO_FORM(400, Rejection.UNREADABLE, "This is no multipart/form-data: post what SendGrid's Inbound Parse posts."),
    WRONG_SECRET(401, Rejection.UNAUTHORISED, "The secret is missing or wrong."),
    WRONG_SIGNATURE(401, Rejection.UNAUTHORISED, "The signature is missing, wrong or too old."),
    SHUT(404, null, "There is nothing here."),
    TOO_LARGE(413, Rejection.TOO_LARGE, "The mail is too large."),
    UNREADABLE(422, Rejection.UNREADABLE, "The form has no envelope, or no mail."),
    NO_RECIPIENT(422, Rejection.UNKNOWN_RECIPIENT, "None of the recipients has a forwarding address here."),
    TOO_MANY_FAILURES(429, Rejection.RATE, "Too many failures from your address, try again in a minute."),
    TOO_MANY(503, Rejection.RATE, "Too many mails from your address, try again in a minute."),
    /** Counted where it was found out. */
    TRY_AGAIN(503, null, "The mail cannot be stored now, try again later.");

    private final int status;
    private final @Nullable Rejection reason;
    private final String sentence;

    Answer(int status, @Nullable Rejection reason, String sentence) {
        this.status = status;
        this.reason = reason;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    @Nullable
    Rejection reason() {
        return reason;
    }

    String sentence() {
        return sentence;
    }
}
