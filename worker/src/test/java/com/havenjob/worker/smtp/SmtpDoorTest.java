package com.havenjob.worker.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MessageState;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SmtpDialogue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the door takes, refuses and keeps. */
class SmtpDoorTest {

    private static final String SENDER = "jobs@fernwick.example";

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final int port = pipeline.bean(SmtpDoor.class).port();

    @Test
    void mailForAForwardingAddressIsStoredBeforeItIsAcknowledged() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var mail = mail("Your application", "We have it.\r\n");

        try (var peer = SmtpDialogue.greet(port)) {
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), mail))
                    .startsWith("250 ");
        }

        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(mail);
        assertThat(pipeline.statesOfMailOf(ruth.id())).containsExactly(MessageState.RECEIVED);
    }

    @Test
    void anAddressThatNobodyOwnsIsRefused() throws IOException {
        try (var peer = SmtpDialogue.greet(port)) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            assertThat(peer.say("RCPT TO:<stranger@in.havenjob.localhost>")).startsWith("550 5.1.1 ");
            assertThat(peer.say("RCPT TO:<somebody@elsewhere.example>")).startsWith("550 5.1.1 ");
            assertThat(peer.say("RCPT TO:<>")).startsWith("550 5.1.1 ");
            assertThat(peer.say("DATA")).startsWith("503 ");
        }
    }

    @Test
    void aDisabledPersonGetsNoMail() throws IOException {
        var ruth = pipeline.somebodyTrusting();
        pipeline.bean(com.havenjob.accounts.Accounts.class).disable(ruth.id());
        try (var peer = SmtpDialogue.greet(port)) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            assertThat(peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">")).startsWith("550 5.1.1 ");
        }
    }

    @Test
    void anUnknownRecipientDoesNotSpoilTheKnownOne() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        try (var peer = SmtpDialogue.greet(port)) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<stranger@in.havenjob.localhost>");
            assertThat(peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">")).startsWith("250 ");
            assertThat(peer.data(mail("One of two", "x\r\n"))).startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void eachRecipientOfOneMailGetsIt() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var ida = pipeline.somebodyTrusting(SENDER);
        try (var peer = SmtpDialogue.greet(port)) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">");
            peer.say("RCPT TO:<" + ida.forwardingAddress() + ">");
            peer.say("RCPT TO:<" + ida.forwardingAddress() + ">");
            assertThat(peer.data(mail("Both of you", "x\r\n"))).startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
        assertThat(pipeline.mailOf(ida.id())).hasSize(1);
    }

    @Test
    void theSameMailTwiceIsAcknowledgedTwiceAndStoredOnce() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var mail = mail("Twice", "x\r\n");
        try (var peer = SmtpDialogue.greet(port)) {
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), mail))
                    .startsWith("250 ");
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), mail))
                    .startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void mailOfAStrangerIsAcknowledgedAndHeldBack() throws IOException {
        var ruth = pipeline.somebodyTrusting();
        try (var peer = SmtpDialogue.greet(port)) {
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), mail("Hello", "x\r\n")))
                    .startsWith("250 ");
        }
        assertThat(pipeline.statesOfMailOf(ruth.id())).containsExactly(MessageState.QUARANTINED);
    }

    @Test
    void everyByteArrivesAsItWasSent() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var mail = (new String(mail("Bytes", ""), ISO_8859_1)
                        + ".\r\n..\r\n...three\r\n.one\r\nbare\nline feed\n.\nand carriage\rreturn\r.\r \n.\r\n.\rx\r\n"
                        + "caf\u00e9 in Latin-1 \u00ff\u0000\u0001\r\n\r\n\r\n")
                .getBytes(ISO_8859_1);
        try (var peer = SmtpDialogue.greet(port)) {
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), mail))
                    .startsWith("250 ");
        }
        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(mail);
    }

    @Test
    void addressesBeyondAsciiWork() throws IOException {
        var ruth = pipeline.somebodyTrusting("bewerbung@k\u00fcstenfunk.example");
        var mail =
                "From: bewerbung@k\u00fcstenfunk.example\r\nSubject: Gr\u00fc\u00dfe\r\n\r\nHallo\r\n".getBytes(UTF_8);
        try (var peer = SmtpDialogue.greet(port)) {
            assertThat(peer.say(
                            "MAIL FROM:<bewerbung@k\u00fcstenfunk.example> BODY=8BITMIME SMTPUTF8 SIZE=" + mail.length))
                    .startsWith("250 ");
            peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">");
            assertThat(peer.data(mail)).startsWith("250 ");
        }
        assertThat(pipeline.statesOfMailOf(ruth.id())).containsExactly(MessageState.RECEIVED);
        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(mail);
    }

    @Test
    void commandsMayBeSentAhead() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var to = ruth.forwardingAddress();
        try (var peer = SmtpDialogue.greet(port)) {
            peer.send(("MAIL FROM:<" + SENDER + ">\r\nRCPT TO:<" + to + ">\r\nDATA\r\n").getBytes(UTF_8));
            assertThat(peer.reply()).startsWith("250 ");
            assertThat(peer.reply()).startsWith("250 ");
            assertThat(peer.reply()).startsWith("354 ");
            peer.send(("From: " + SENDER + "\r\n\r\nfirst\r\n.\r\nMAIL FROM:<" + SENDER + ">\r\nRCPT TO:<" + to
                            + ">\r\nQUIT\r\n")
                    .getBytes(UTF_8));
            assertThat(peer.reply()).as("the mail").startsWith("250 ");
            assertThat(peer.reply()).as("MAIL").startsWith("250 ");
            assertThat(peer.reply()).as("RCPT").startsWith("250 ");
            assertThat(peer.reply()).as("QUIT").startsWith("221 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void aMailThatBreaksOffIsNotStored() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        try (var peer = SmtpDialogue.greet(port)) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">");
            peer.say("DATA");
            peer.send("From: jobs@fernwick.example\r\n\r\nand then\r\n".getBytes(UTF_8));
        }
        assertThat(pipeline.mailOf(ruth.id())).isEmpty();
    }

    @Test
    void theDoorSaysWhatItCanDoAndTellsNobodyWhoLivesHere() throws IOException {
        try (var peer = SmtpDialogue.connect(port)) {
            assertThat(peer.reply()).startsWith("220 ");
            peer.send("EHLO relay.example.net\r\n".getBytes(UTF_8));
            assertThat(peer.replyLines())
                    .contains("250-PIPELINING", "250-8BITMIME", "250-SMTPUTF8", "250 SIZE 26214400")
                    .noneMatch(line -> line.contains("CHUNKING"))
                    .noneMatch(line -> line.contains("STARTTLS"));
            assertThat(peer.say("VRFY ruth")).startsWith("502 ");
            assertThat(peer.say("EXPN everybody")).startsWith("502 ");
            assertThat(peer.say("STARTTLS")).startsWith("454 ");
            assertThat(peer.say("BDAT 10 LAST")).startsWith("502 ");
        }
    }

    private static byte[] mail(String subject, String body) {
        return ("From: Fernwick <" + SENDER + ">\r\nSubject: " + subject + "\r\nMessage-ID: <"
                        + java.util.UUID.randomUUID() + "@fernwick.example>\r\n\r\n" + body)
                .getBytes(UTF_8);
    }
}
