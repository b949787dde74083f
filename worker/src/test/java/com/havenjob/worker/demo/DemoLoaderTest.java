package com.havenjob.worker.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.MessageState;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.triage.ConfidenceFits;
import com.havenjob.triage.LearnedRule;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.Threshold;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** What the demo leaves behind. */
class DemoLoaderTest {

    /** Sixty through the door, and eight that she decided about. */
    private static final int MAILS = 68;

    private final RunningPipeline pipeline = RunningPipeline.shared();

    @AfterEach
    void forgetTheNight() {
        pipeline.sql().sql("DELETE FROM confidence_fits").update();
    }

    @Test
    void theDemoIsLoadedOnceHoweverOftenAndOnWhateverDayItIsAskedFor() {
        var loader = pipeline.bean(DemoLoader.class);
        var first = loader.load();
        var mara = account(first);
        assertThat(pipeline.mailOf(mara.id())).hasSize(MAILS);

        pipeline.clock().advance(Duration.ofDays(3));
        var second = loader.load();

        assertThat(second.email()).isEqualTo(first.email());
        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(pipeline.mailOf(mara.id())).hasSize(MAILS);
        var accounts = pipeline.bean(Accounts.class);
        assertThat(accounts.signIn(first.email(), first.password())).isEmpty();
        assertThat(accounts.signIn(second.email(), second.password())).isPresent();
        assertThat(pipeline.statesOfMailOf(mara.id()))
                .filteredOn(state -> state == MessageState.QUARANTINED)
                .as("the stranger's")
                .hasSize(1);
    }

    @Test
    void whenTheDemoIsThereItsMailIsJudgedAndSomeApplicationsHaveMoved() {
        var mara = account(pipeline.bean(DemoLoader.class).load());

        assertThat(pipeline.statesOfMailOf(mara.id()))
                .doesNotContain(MessageState.RECEIVED, MessageState.FAILED)
                .contains(MessageState.APPLIED, MessageState.IGNORED, MessageState.QUARANTINED);
        assertThat(pipeline.sql()
                        .sql("SELECT DISTINCT status::text AS status FROM applications WHERE user_id = :user")
                        .param("user", mara.id().value())
                        .query((row, number) -> row.getString("status"))
                        .list())
                .contains("Applied", "Interview", "Offer", "Rejected");
    }

    @Test
    void demosPersonHasTaughtSomethingAndANightHasFiguresOfIt() {
        // Another test may have run this night before.
        pipeline.clock().advance(Duration.ofDays(1));
        var mara = account(pipeline.bean(DemoLoader.class).load());

        assertThat(pipeline.bean(LearnedRules.class).of(mara.id()))
                .extracting(LearnedRule::state)
                .contains(LearnedRule.State.ACTIVE, LearnedRule.State.REVOKED, LearnedRule.State.CONTRADICTED);
        assertThat(pipeline.bean(ReviewQueue.class).page(mara.id(), PageRequest.of(0, 50)))
                .extracting(InboxItem::subject)
                .contains("Your interview on Thursday");
        var night = pipeline.bean(ConfidenceFits.class).newest().orElseThrow().grades();
        assertThat(night.asked().all()).isGreaterThanOrEqualTo(5);
        assertThat(night.rules()).isNotEmpty();
        assertThat(pipeline.bean(Threshold.class).decided(mara.id()).all().all())
                .isGreaterThan(30);
    }

    private Account account(DemoAccount demo) {
        return pipeline.bean(Accounts.class).byEmail(demo.email()).orElseThrow();
    }
}
