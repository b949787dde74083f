package com.havenjob.worker.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.inbox.MessageState;
import com.havenjob.testing.RunningPipeline;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the demo leaves behind. */
class DemoLoaderTest {

    private final RunningPipeline pipeline = RunningPipeline.shared();

    @Test
    void theDemoIsLoadedOnceHoweverOftenAndOnWhateverDayItIsAskedFor() {
        var loader = pipeline.bean(DemoLoader.class);
        var first = loader.load();
        var mara = account(first);
        assertThat(pipeline.mailOf(mara.id())).hasSize(60);

        pipeline.clock().advance(Duration.ofDays(3));
        var second = loader.load();

        assertThat(second.email()).isEqualTo(first.email());
        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(pipeline.mailOf(mara.id())).hasSize(60);
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

    private Account account(DemoAccount demo) {
        return pipeline.bean(Accounts.class).byEmail(demo.email()).orElseThrow();
    }
}
