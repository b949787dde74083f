package com.havenjob.worker.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.accounts.Account;
import com.havenjob.inbox.InboxSettings;
import com.havenjob.kernel.Refusal;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SettableClock;
import com.havenjob.testing.SmtpDialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the door does at its limits. */
class SmtpLimitsTest {

    private static final String SENDER = "jobs@fernwick.example";

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Account ruth = pipeline.somebodyTrusting(SENDER);
    private final String address = ruth.forwardingAddress().value();
    private final int limit =
            Math.toIntExact(pipeline.bean(InboxSettings.class).maxSize().toBytes());

    @TempDir
    private Path folder;

    @Test
    void aMailAsLargeAsAllowedIsTakenAndLeavesNoFile() throws IOException {
        var mail = mailOf(limit);
        try (var door = TestDoor.open(folder, Map.of());
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.say("MAIL FROM:<" + SENDER + "> SIZE=" + limit)).startsWith("250 ");
            peer.say("RCPT TO:<" + address + ">");
            assertThat(peer.data(mail)).startsWith("250 ");
        }
        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(mail);
        try (var files = Files.list(folder.resolve("spool"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aMailOneByteTooLargeIsRefusedAndTheConnectionGoesOn() throws IOException {
        try (var door = TestDoor.open(folder, Map.of());
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.deliver(SENDER, address, mailOf(limit + 1))).startsWith("552 5.3.4 ");
            assertThat(pipeline.mailOf(ruth.id())).isEmpty();
            assertThat(peer.deliver(SENDER, address, mailOf(300))).startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void aMailThatSaysItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var door = TestDoor.open(folder, Map.of());
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.say("MAIL FROM:<" + SENDER + "> SIZE=" + (limit + 1)))
                    .startsWith("552 5.3.4 ");
            assertThat(peer.say("MAIL FROM:<" + SENDER + "> SIZE=99999999999999999999999999"))
                    .startsWith("552 5.3.4 ");
            assertThat(peer.say("MAIL FROM:<" + SENDER + "> SIZE=many")).startsWith("501 ");
            assertThat(peer.say("MAIL FROM:<" + SENDER + "> SIZE=" + limit)).startsWith("250 ");
        }
    }

    @Test
    void oneRecipientTooManyIsPutOff() throws IOException {
        var ida = pipeline.somebodyTrusting(SENDER);
        try (var door = TestDoor.open(folder, Map.of("max-recipients", "1"));
                var peer = SmtpDialogue.greet(door.port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            assertThat(peer.say("RCPT TO:<" + address + ">")).startsWith("250 ");
            assertThat(peer.say("RCPT TO:<" + ida.forwardingAddress() + ">")).startsWith("452 ");
            assertThat(peer.data(mailOf(300))).startsWith("250 ");
        }
    }

    @Test
    void oneConnectionTooManyIsPutOff() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("max-connections", "1"));
                var first = SmtpDialogue.greet(door.port());
                var second = SmtpDialogue.connect(door.port())) {
            assertThat(second.reply()).startsWith("421 ");
            assertThat(first.say("NOOP")).startsWith("250 ");
        }
    }

    @Test
    void oneConnectionTooManyFromOneAddressIsPutOff() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("max-connections-per-peer", "1"));
                var first = SmtpDialogue.greet(door.port());
                var second = SmtpDialogue.connect(door.port())) {
            assertThat(second.reply()).startsWith("421 4.7.0 ");
            assertThat(first.say("NOOP")).startsWith("250 ");
        }
    }

    @Test
    void mailsBeyondTheRateArePutOffUntilTimeHasPassed() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("mails-per-peer-and-minute", "2"));
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.deliver(SENDER, address, mailOf(301))).startsWith("250 ");
            assertThat(peer.deliver(SENDER, address, mailOf(302))).startsWith("250 ");
            assertThat(peer.say("MAIL FROM:<" + SENDER + ">")).startsWith("450 4.7.1 ");
            door.clock().advance(Duration.ofSeconds(30));
            assertThat(peer.deliver(SENDER, address, mailOf(303))).startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(3);
    }

    @Test
    void aRelayIsNotBoundByTheLimitsForOnePeer() throws IOException {
        var keys = Map.of("mails-per-peer-and-minute", "1", "relays", "127.0.0.1");
        try (var door = TestDoor.open(folder, keys);
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.deliver(SENDER, address, mailOf(301))).startsWith("250 ");
            assertThat(peer.deliver(SENDER, address, mailOf(302))).startsWith("250 ");
        }
    }

    @Test
    void guessingAtRecipientsEndsTheConnection() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("unknown-recipients-per-peer-and-minute", "2"));
                var peer = SmtpDialogue.greet(door.port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            assertThat(peer.say("RCPT TO:<one@in.havenjob.localhost>")).startsWith("550 ");
            assertThat(peer.say("RCPT TO:<two@in.havenjob.localhost>")).startsWith("550 ");
            assertThat(peer.say("RCPT TO:<three@in.havenjob.localhost>")).startsWith("421 ");
            assertThat(peer.reply()).as("closed").isEmpty();
        }
    }

    @Test
    void aSilentPeerIsSentAway() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("idle-timeout", "200ms"));
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.reply()).startsWith("421 ");
        }
    }

    @Test
    void aPeerThatFallsSilentWithinAMailIsSentAwayAndNothingIsStored() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("idle-timeout", "200ms"));
                var peer = SmtpDialogue.greet(door.port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<" + address + ">");
            peer.say("DATA");
            peer.send("From: jobs@fernwick.example\r\n".getBytes(US_ASCII));
            assertThat(peer.reply()).startsWith("421 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).isEmpty();
    }

    @Test
    void aMailThatTricklesInForTooLongIsCutOff() throws IOException {
        try (var door = TestDoor.open(folder, Map.of("mail-timeout", "1m"));
                var peer = SmtpDialogue.greet(door.port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<" + address + ">");
            peer.say("DATA");
            door.clock().advance(Duration.ofMinutes(2));
            peer.send("From: jobs@fernwick.example\r\n".getBytes(US_ASCII));
            assertThat(peer.reply()).startsWith("421 4.4.2 ");
        }
    }

    @Test
    void aCommandLineWithoutEndIsRefused() throws IOException {
        try (var door = TestDoor.open(folder, Map.of());
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.say("MAIL FROM:<" + "a".repeat(5_000) + "@fernwick.example>"))
                    .startsWith("501 ");
        }
    }

    @Test
    void aPortThatIsTakenIsNamedInTheRefusal() {
        try (var door = TestDoor.open(folder, Map.of())) {
            var second = TestDoor.closed(
                    folder, Map.of("port", Integer.toString(door.port())), new SettableClock(RunningPipeline.START));
            assertThatThrownBy(second::start)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("SMTP port " + door.port())
                    .hasMessageContaining("--smtp-port");
        }
    }

    @Test
    void aDoorThatIsNotEnabledStaysClosed() {
        try (var door = TestDoor.open(folder, Map.of("enabled", "false"))) {
            assertThat(door.door().isRunning()).isFalse();
            assertThatThrownBy(door::port).isInstanceOf(IllegalStateException.class);
        }
    }

    private static byte[] mailOf(int size) {
        var mail = new byte[size];
        Arrays.fill(mail, (byte) 'x');
        var head = ("From: " + SENDER + "\r\nSubject: Size\r\n\r\n").getBytes(US_ASCII);
        System.arraycopy(head, 0, mail, 0, head.length);
        for (int i = head.length + 70; i + 2 < size; i += 72) {
            mail[i] = '\r';
            mail[i + 1] = '\n';
        }
        mail[size - 2] = '\r';
        mail[size - 1] = '\n';
        return mail;
    }
}
