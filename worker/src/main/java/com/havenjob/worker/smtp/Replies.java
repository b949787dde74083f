package com.havenjob.worker.smtp;

import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;

/** What the door answers where it does not take a mail (RFC 5321, section 4.2; RFC 3463 for the second number). */
final class Replies {

    private Replies() {}

    static RejectException unknownRecipient() {
        return new RejectException(550, "5.1.1 No such forwarding address here");
    }

    static RejectException badSender() {
        return new RejectException(553, "5.1.7 The sender is no address");
    }

    static RejectException tooLarge(long limit) {
        return new RejectException(552, "5.3.4 The mail is larger than " + limit + " bytes");
    }

    static RejectException tooManyMails() {
        return new RejectException(450, "4.7.1 Too many mails from your address, try again in a minute");
    }

    static RejectException tryAgain() {
        return new RejectException(451, "4.3.0 The mail could not be stored, try again later");
    }

    static DropConnectionException tooMuchAfterTheLimit() {
        return new DropConnectionException(552, "5.3.4 The mail does not end");
    }

    static DropConnectionException tooManyGuesses() {
        return new DropConnectionException(421, "4.7.0 Too many unknown recipients, closing the connection");
    }

    static DropConnectionException tooSlow() {
        return new DropConnectionException(421, "4.4.2 The mail takes too long, closing the connection");
    }

    static DropConnectionException closing() {
        return new DropConnectionException(421, "4.3.2 The service is closing, try again later");
    }
}
