package com.havenjob.worker.smtp;

import java.io.IOException;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.internal.server.CommandHandler;
import org.subethamail.smtp.internal.server.RequireTLSCommandWrapper;
import org.subethamail.smtp.internal.util.EmailUtils;
import org.subethamail.smtp.server.Session;

/**
 * The commands that the library does not do as this door needs them: its DATA leaves the next mail refused after a refused
 * one, its MAIL breaks at a SIZE beyond 2³¹, and its EHLO offers BDAT, which hides where a mail ends from the limits here.
 */
final class Commands {

    private Commands() {}

    static void replaceIn(CommandHandler commands, long maxSize) {
        commands.addCommand(new Ehlo(maxSize));
        commands.addCommand(new RequireTLSCommandWrapper(new Mail(maxSize)));
        commands.addCommand(new RequireTLSCommandWrapper(new Data()));
        commands.addCommand(new NoBdat());
    }

    private static final class Ehlo extends BaseCommand {

        private final long maxSize;

        Ehlo(long maxSize) {
            super("EHLO", "Introduce yourself.", "<hostname>");
            this.maxSize = maxSize;
        }

        @Override
        public void execute(String line, Session session) throws IOException {
            var words = getArgs(line);
            if (words.length < 2) {
                session.sendResponse("501 5.5.4 Syntax: EHLO hostname");
                return;
            }
            session.resetMailTransaction();
            session.setHelo(words[1]);
            var server = session.getServer();
            var startTls = server.getEnableTLS() && !session.isTLSStarted() ? "250-STARTTLS\r\n" : "";
            session.sendResponse("250-" + server.getHostName()
                    + "\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n" + startTls + "250 SIZE " + maxSize);
        }
    }

    private static final class Mail extends BaseCommand {

        private final long maxSize;

        Mail(long maxSize) {
            super("MAIL", "Specifies the sender.", "FROM: <sender> [ <parameters> ]");
            this.maxSize = maxSize;
        }

        @Override
        public void execute(String line, Session session) throws IOException, DropConnectionException {
            var arguments = getArgPredicate(line);
            if (session.isMailTransactionInProgress()) {
                session.sendResponse("503 5.5.1 The sender is known already");
            } else if (!arguments.regionMatches(true, 0, "FROM:", 0, 5)) {
                session.sendResponse("501 5.5.4 Syntax: MAIL FROM:<address>");
            } else {
                begin(arguments, session);
            }
        }

        private void begin(String arguments, Session session) throws IOException, DropConnectionException {
            try {
                MailParameters.of(arguments).check(maxSize);
                session.startMailTransaction();
                session.getMessageHandler().from(EmailUtils.extractEmailAddress(arguments, 5));
                session.sendResponse("250 2.1.0 Go on");
            } catch (DropConnectionException e) {
                session.resetMailTransaction();
                throw e;
            } catch (RejectException e) {
                session.resetMailTransaction();
                session.sendResponse(e.getErrorResponse());
            }
        }
    }

    private static final class Data extends BaseCommand {

        Data() {
            super("DATA", "The text of the mail follows; it ends with a line that is a single dot.");
        }

        @Override
        public void execute(String line, Session session) throws IOException, DropConnectionException {
            if (!session.isMailTransactionInProgress() || session.getRecipientCount() == 0) {
                session.sendResponse("503 5.5.1 First say who it is from and for: MAIL, RCPT");
                return;
            }
            try {
                receive((IncomingMail) session.getMessageHandler(), session);
            } catch (DropConnectionException e) {
                throw e;
            } catch (RejectException e) {
                session.sendResponse(e.getErrorResponse());
            } finally {
                session.resetMailTransaction();
            }
        }

        private static void receive(IncomingMail mail, Session session) throws IOException, RejectException {
            mail.begin();
            try {
                session.sendResponse("354 End the mail with <CR><LF>.<CR><LF>");
                session.sendResponse("250 " + mail.data(new MailText(session.getRawInput())));
            } finally {
                mail.end();
            }
        }
    }

    private static final class NoBdat extends BaseCommand {

        NoBdat() {
            super("BDAT", "Not offered here; use DATA.");
        }

        @Override
        public void execute(String line, Session session) throws DropConnectionException {
            // What follows is the mail, and would be read as commands.
            throw new DropConnectionException(502, "5.5.1 BDAT is not offered, use DATA");
        }
    }
}
