package com.havenjob.worker.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SmtpDialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the door promises when something behind it fails or ends. */
class SmtpPromisesTest {

    private static final String SENDER = "jobs@fernwick.example";
    private static final byte[] MAIL =
            ("From: " + SENDER + "\r\nSubject: Kept\r\n\r\nAs promised.\r\n").getBytes(US_ASCII);

    private final RunningPipeline pipeline = RunningPipeline.shared();

    @TempDir
    private Path folder;

    @Test
    void aMailThatCannotBeStoredIsNotAcknowledgedAndComesAgain() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var gone = pipeline.somebodyTrusting(SENDER);
        try (var peer = SmtpDialogue.greet(pipeline.bean(SmtpDoor.class).port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">");
            peer.say("RCPT TO:<" + gone.forwardingAddress() + ">");
            pipeline.sql()
                    .sql("DELETE FROM users WHERE id = :id")
                    .param("id", gone.id().value())
                    .update();
            assertThat(peer.data(MAIL)).startsWith("451 4.3.0 ");
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), MAIL))
                    .as("the next try")
                    .startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).as("stored once").hasSize(1);
    }

    @Test
    void aMailThatCannotBeSpooledIsNotAcknowledged() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        Files.createFile(folder.resolve("spool"));
        try (var door = TestDoor.open(folder, Map.of("spool-above", "10B"));
                var peer = SmtpDialogue.greet(door.port())) {
            assertThat(peer.deliver(SENDER, ruth.forwardingAddress().value(), MAIL))
                    .startsWith("451 4.3.0 ");
            assertThat(peer.say("NOOP")).startsWith("250 ");
        }
        assertThat(pipeline.mailOf(ruth.id())).isEmpty();
    }

    @Test
    void aMailThatIsComingInWhenTheDoorClosesIsFinished() throws IOException {
        var ruth = pipeline.somebodyTrusting(SENDER);
        try (var door = TestDoor.open(folder, Map.of());
                var peer = SmtpDialogue.greet(door.port());
                var second = SmtpDialogue.greet(door.port())) {
            peer.say("MAIL FROM:<" + SENDER + ">");
            peer.say("RCPT TO:<" + ruth.forwardingAddress() + ">");
            peer.say("DATA");
            var closing = CompletableFuture.runAsync(door::close);
            awaitRefusal(second);
            peer.send(MAIL);
            peer.send(".\r\n".getBytes(US_ASCII));
            assertThat(peer.reply()).startsWith("250 ");
            closing.join();
            assertThat(door.door().isRunning()).isFalse();
        }
        assertThat(pipeline.rawMailOf(ruth.id())).containsExactly(MAIL);
    }

    @Test
    void mailsThatComeAtOnceAreEachAcknowledgedAfterTheirCommitAndFailAlone() throws Exception {
        var ruth = pipeline.somebodyTrusting(SENDER);
        var gone = pipeline.somebodyTrusting(SENDER);
        var recipients = List.of(ruth, ruth, gone, ruth);
        var answers = new ArrayList<Future<String>>();
        try (var peers = Executors.newFixedThreadPool(recipients.size())) {
            transaction().executeWithoutResult(status -> {
                pipeline.sql().sql("LOCK TABLE inbound_messages IN SHARE MODE").update();
                for (int i = 0; i < recipients.size(); i++) {
                    var address = recipients.get(i).forwardingAddress().value();
                    var mail = mailNumber(i);
                    answers.add(peers.submit(() -> deliver(address, mail)));
                }
                await().until(this::somebodyWaitsToStore);
                assertThat(answers).as("acknowledged before the commit").noneMatch(Future::isDone);
                pipeline.sql()
                        .sql("DELETE FROM users WHERE id = :id")
                        .param("id", gone.id().value())
                        .update();
            });
            assertThat(answers.get(0).get()).startsWith("250 ");
            assertThat(answers.get(1).get()).startsWith("250 ");
            assertThat(answers.get(2).get()).doesNotStartWith("250 ");
            assertThat(answers.get(3).get()).startsWith("250 ");
        }
        assertThat(pipeline.rawMailOf(ruth.id()))
                .containsExactlyInAnyOrder(mailNumber(0), mailNumber(1), mailNumber(3));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(pipeline.bean(PlatformTransactionManager.class));
    }

    private static byte[] mailNumber(int number) {
        return ("X-Number: " + number + "\r\n" + new String(MAIL, US_ASCII)).getBytes(US_ASCII);
    }

    private String deliver(String address, byte[] mail) throws IOException {
        try (var peer = SmtpDialogue.greet(pipeline.bean(SmtpDoor.class).port())) {
            return peer.deliver(SENDER, address, mail);
        }
    }

    private boolean somebodyWaitsToStore() {
        return pipeline.sql().sql("""
                        SELECT EXISTS (SELECT FROM pg_locks
                                       WHERE NOT granted AND relation = CAST('inbound_messages' AS regclass))
                        """).query(Boolean.class).single();
    }

    private static void awaitRefusal(SmtpDialogue peer) throws IOException {
        var answer = peer.say("MAIL FROM:<" + SENDER + ">");
        while (answer.startsWith("250 ")) {
            peer.say("RSET");
            answer = peer.say("MAIL FROM:<" + SENDER + ">");
        }
        assertThat(answer).startsWith("421 4.3.2 ");
    }
}
