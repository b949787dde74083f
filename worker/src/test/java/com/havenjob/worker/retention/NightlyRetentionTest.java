package com.havenjob.worker.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.MailSettings;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.worker.nightly.Night;
import com.havenjob.worker.nightly.Nights;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NightlyRetentionTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    private final Nights nights = PIPELINE.bean(Nights.class);
    private final Inbox inbox = PIPELINE.bean(Inbox.class);
    private final Instant before = PIPELINE.clock().instant();
    private final UserId user = PIPELINE.somebodyTrusting().id();
    private Instant decided = before;

    @BeforeEach
    void midnightOfAYearOfItsOwn() {
        decided = Instant.parse(YEAR.getAndIncrement() + "-01-01T00:00:00Z");
        PIPELINE.clock().set(decided);
    }

    @AfterEach
    void asItWas() {
        PIPELINE.clock().set(before);
    }

    @Test
    void mailIsKeptThirtyDaysToTheSecondAndErasedThen() {
        var mail = decidedMail();

        nightAfter(Duration.ofDays(30).minusSeconds(1));
        assertThat(hasContent(mail)).isTrue();

        nightAfter(Duration.ofDays(30));
        assertThat(hasContent(mail)).isFalse();
    }

    @Test
    void personMayHaveMailErasedInTheNightAfterItsDecision() {
        PIPELINE.bean(MailSettings.class).keepForDays(user, 0);
        var mail = decidedMail();

        nightAfter(Duration.ZERO);

        assertThat(hasContent(mail)).isFalse();
    }

    @Test
    void mailThatWaitsIsNeverErased() {
        var received = accept("waits for the queue");
        var review = accept("waits for a person");
        decide(review, MessageState.NEEDS_REVIEW, Outcome.REVIEW);
        var failed = accept("waits for another try");
        inbox.fail(failed, "TRIAGE_FAILED", "Broken");

        nightAfter(Duration.ofDays(3_000));

        assertThat(hasContent(received)).isTrue();
        assertThat(hasContent(review)).isTrue();
        assertThat(hasContent(failed)).isTrue();
    }

    @Test
    void secondFiringOnTheSameDateIsDoneAlready() {
        assertThat(nights.run(RetentionBatch.JOB)).isInstanceOf(Night.Done.class);

        PIPELINE.clock().advance(Duration.ofHours(5));

        assertThat(nights.run(RetentionBatch.JOB)).isEqualTo(new Night.AlreadyDone());
    }

    @Test
    void erasedMailStaysInTheListAndSaysSo() {
        var mail = decidedMail();
        assertThat(list().item(user, mail).orElseThrow().erased()).isFalse();

        nightAfter(Duration.ofDays(31));

        var item = list().item(user, mail).orElseThrow();
        assertThat(item.erased()).isTrue();
        assertThat(item.subject()).isEmpty();
        assertThat(item.state()).isEqualTo(MessageState.IGNORED);
        assertThat(list().read(user, mail)).isEmpty();
    }

    private void nightAfter(Duration time) {
        PIPELINE.clock().set(decided.plus(time));
        assertThat(nights.run(RetentionBatch.JOB)).isInstanceOf(Night.Done.class);
    }

    private MessageId decidedMail() {
        var mail = accept("a note");
        decide(mail, MessageState.IGNORED, Outcome.IGNORED);
        return mail;
    }

    private MessageId accept(String subject) {
        var raw =
                ("From: Pit <pit@example.org>\nSubject: " + subject + "\n\nHello.\n").getBytes(StandardCharsets.UTF_8);
        var acceptance = inbox.accept(new Delivery(user, Door.IMPORT, null, raw, Vouching.BY_OWNER));
        assertThat(acceptance).isInstanceOf(Acceptance.Stored.class);
        return ((Acceptance.Stored) acceptance).id();
    }

    private void decide(MessageId mail, MessageState state, Outcome outcome) {
        assertThat(inbox.decide(mail, MessageState.RECEIVED, new Decision(state, outcome, null, "{}", 0.5, false)))
                .isTrue();
    }

    private boolean hasContent(MessageId mail) {
        return inbox.find(mail).flatMap(inbox::raw).isPresent();
    }

    private static InboxList list() {
        return PIPELINE.bean(InboxList.class);
    }
}
