package com.havenjob.worker.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.ConfidenceFits;
import com.havenjob.triage.Correction;
import com.havenjob.triage.Count;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.Threshold;
import com.havenjob.triage.Threshold.WhatIf;
import com.havenjob.triage.Triage;
import com.havenjob.worker.nightly.Night;
import com.havenjob.worker.nightly.Nights;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a night learns from the days before it. The numbers are of all people, so each test looks at what it added. */
class CalibrationBatchTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final AtomicInteger YEAR = new AtomicInteger(2070);

    private final Nights nights = PIPELINE.bean(Nights.class);
    private final ConfidenceFits fits = PIPELINE.bean(ConfidenceFits.class);
    private final ReviewQueue queue = PIPELINE.bean(ReviewQueue.class);
    private final Threshold threshold = PIPELINE.bean(Threshold.class);
    private final Instant before = PIPELINE.clock().instant();
    private final UserId person =
            PIPELINE.somebodyTrusting("*@fernwick.example").id();

    @BeforeEach
    void aYearOfItsOwn() {
        PIPELINE.clock().set(Instant.parse(YEAR.getAndIncrement() + "-01-01T12:00:00Z"));
    }

    @AfterEach
    void asItWas() {
        PIPELINE.sql().sql("DELETE FROM confidence_fits").update();
        PIPELINE.clock().set(before);
    }

    private ConfidenceFits.Fit night() {
        PIPELINE.clock().advance(Duration.ofDays(1));
        assertThat(nights.run(CalibrationBatch.JOB)).isInstanceOf(Night.Done.class);
        return fits.newest().orElseThrow();
    }

    private MessageId judged(String subject, String body) {
        var mail = WrittenMail.from("Fernwick Careers <jobs@fernwick.example>")
                .subject(subject)
                .body(body);
        var id = ((Acceptance.Stored) PIPELINE.bean(Inbox.class).accept(mail.to(person))).id();
        PIPELINE.bean(Triage.class).judge(id);
        return id;
    }

    /** Below the threshold that this person chose. */
    private MessageId waiting() {
        threshold.choose(person, 0.99);
        var id = judged("Your application", "We have received your application for the position of Welder.");
        assertThat(state(id)).isEqualTo(MessageState.NEEDS_REVIEW);
        return id;
    }

    private MessageId clear(String title) {
        return judged(
                "Your application for " + title + " at Fernwick",
                "Thank you for applying for the " + title
                        + " position at Fernwick. We have received your application.");
    }

    private static MessageState state(MessageId id) {
        return PIPELINE.bean(Inbox.class).find(id).orElseThrow().state();
    }

    private static void confidenceInTheVerdictBecomes(MessageId id, String json) {
        PIPELINE.sql()
                .sql("UPDATE inbound_messages SET verdict = jsonb_set(verdict, '{confidence}', CAST(:json AS jsonb)) "
                        + "WHERE id = :id")
                .param("json", json)
                .param("id", id.value())
                .update();
    }

    private static Count titles(Gradebook book) {
        return book.rules().stream()
                .filter(rule -> rule.field().equals("title"))
                .map(Gradebook.Line::count)
                .reduce(Count.NONE, Count::plus);
    }

    private static int all(Count count) {
        return count.all();
    }

    @Test
    void nightCountsWhatPeopleDecided() {
        var first = night().grades();
        queue.accept(person, waiting());
        queue.correct(person, waiting(), new Correction("Ostmark", "Welder", ApplicationStatus.APPLIED, null));
        queue.reject(person, waiting());

        var second = night().grades();

        assertThat(all(second.asked()) - all(first.asked())).isEqualTo(3);
        assertThat(second.asked().right() - first.asked().right()).isEqualTo(1);
        assertThat(titles(second).all() - titles(first).all()).isEqualTo(3);
        assertThat(titles(second).right() - titles(first).right())
                .as("accepted, and written again by the person")
                .isEqualTo(2);
    }

    @Test
    void whatStoodForTwoWeeksCountsAsRight() {
        threshold.choose(person, 0.5);
        assertThat(state(clear("Welder"))).isEqualTo(MessageState.APPLIED);

        var soon = night().grades();
        PIPELINE.clock().advance(Duration.ofDays(14));
        var later = night().grades();

        assertThat(all(later.all()) - all(soon.all())).isEqualTo(1);
        assertThat(later.all().right() - soon.all().right()).isEqualTo(1);
        assertThat(later.asked()).isEqualTo(soon.asked());
    }

    @Test
    void whatThePersonDeletedIsNoProofOfBeingRight() {
        threshold.choose(person, 0.5);
        var soon = night().grades();
        var id = clear("Driver");
        var application = PIPELINE.bean(Inbox.class).find(id).orElseThrow().application();
        PIPELINE.bean(Applications.class).delete(person, Objects.requireNonNull(application));
        PIPELINE.clock().advance(Duration.ofDays(14));

        assertThat(night().grades().all()).isEqualTo(soon.all());
    }

    @Test
    void secondFiringOnTheSameDateChangesNothing() {
        var night = night();

        assertThat(nights.run(CalibrationBatch.JOB)).isEqualTo(new Night.AlreadyDone());
        assertThat(fits.newest()).contains(night);
        assertThat(fits.conclude(night.date(), Gradebook.EMPTY)).isEqualTo(night);
    }

    @Test
    void whatWasCountedBeforeANightBrokeOffIsCountedWhenItGoesOn() {
        var first = night().grades();
        queue.accept(person, waiting());
        threshold.choose(person, 0.5);
        var unreadable = clear("Welder");
        PIPELINE.clock().advance(Duration.ofDays(15));
        confidenceInTheVerdictBecomes(unreadable, "\"none\"");
        assertThat(nights.run(CalibrationBatch.JOB)).isEqualTo(new Night.Failed());
        confidenceInTheVerdictBecomes(unreadable, "0.9");

        assertThat(nights.run(CalibrationBatch.JOB)).isInstanceOf(Night.Done.class);

        var second = fits.newest().orElseThrow().grades();
        assertThat(all(second.asked()) - all(first.asked())).isEqualTo(1);
        assertThat(all(second.all()) - all(first.all())).isEqualTo(2);
    }

    @Test
    void verdictsOfOtherModelsAreNotCounted() {
        var first = night().grades();
        queue.accept(person, waiting());
        threshold.choose(person, 0.5);
        clear("Welder");
        PIPELINE.clock().advance(Duration.ofDays(14));
        assertThat(all(night().grades().all()) - all(first.all())).isEqualTo(2);

        PIPELINE.sql()
                .sql("UPDATE review_decisions SET models = 'of before' WHERE user_id = :user")
                .param("user", person.value())
                .update();
        PIPELINE.sql().sql("""
                        UPDATE inbound_messages SET verdict = jsonb_set(verdict, '{models}', '"of before"')
                        WHERE user_id = :user
                        """).param("user", person.value()).update();

        assertThat(night().grades().all()).isEqualTo(first.all());
        assertThat(threshold.decided(person).all().all())
                .as("a person looks back at all of it")
                .isEqualTo(2);
    }

    @Test
    void decisionsOfAPersonWhoseKeyIsErasedHoldUpNobodysNight() {
        var first = night().grades();
        var unreadable = waiting();
        queue.accept(person, unreadable);
        queue.accept(person, waiting());
        PIPELINE.sql()
                .sql("UPDATE review_decisions SET sealed_proposal = '\\x00' WHERE message_id = :id")
                .param("id", unreadable.value())
                .update();

        assertThat(all(night().grades().asked()) - all(first.asked())).isEqualTo(1);
    }

    @Test
    void whatIfCountsThePersonsOwnMailOnly() {
        queue.reject(person, waiting());
        queue.accept(person, waiting());
        var stranger = PIPELINE.somebodyTrusting().id();

        assertThat(WhatIf.of(threshold.decided(person), 0.5).all()).isEqualTo(2);
        assertThat(WhatIf.of(threshold.decided(person), 0.99).asked()).isEqualTo(2);
        assertThat(WhatIf.of(threshold.decided(stranger), 0.5).unasked()).isEqualTo(Count.NONE);
    }

    @Test
    void chosenThresholdDecidesWhoIsAsked() {
        assertThat(threshold.of(person)).isEqualTo(threshold.standard());
        waiting();
        threshold.choose(person, 0.5);
        assertThat(state(clear("Miller"))).isEqualTo(MessageState.APPLIED);
        threshold.choose(person, null);
        assertThat(threshold.of(person)).isEqualTo(threshold.standard());
    }
}
