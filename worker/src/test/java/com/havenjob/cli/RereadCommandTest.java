package com.havenjob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.notifications.NotificationType;
import com.havenjob.notifications.Notifications;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.testing.CommandRun;
import com.havenjob.testing.OlderRules;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.worker.NamedLock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.PageRequest;

/** Mail read again from the command line, beside a running HavenJob. */
class RereadCommandTest {

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Account person = pipeline.somebodyTrusting();
    private final OlderRules older = new OlderRules(pipeline, person.id());
    private final Rereadings rereadings = pipeline.bean(Rereadings.class);

    @Test
    void previewIsATableAndChangesNothingThenItsRunIsAppliedAndUndone() {
        older.judged(2);

        var preview = run("--since", "2020-01-01", "--below", "1");

        assertThat(preview.status()).as(preview.err().toString()).isZero();
        assertThat(preview.out())
                .anySatisfy(line -> assertThat(line).matches("would change +2"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "Thank you for applying to",
                                "title",
                                OlderRules.MISREAD,
                                OlderRules.TITLE,
                                "updates the application"));
        assertThat(older.titles()).containsExactly(OlderRules.MISREAD);
        var id = latest().id().toString();
        assertThat(preview.out().getLast()).contains("--apply " + id);

        var applied = run("--apply", id);
        assertThat(applied.status()).as(applied.err().toString()).isZero();
        assertThat(applied.out()).anySatisfy(line -> assertThat(line).matches("changed +2"));
        assertThat(older.titles()).containsExactly(OlderRules.TITLE);

        assertThat(pipeline.bean(Notifications.class).page(person.id(), PageRequest.of(0, 50)))
                .as("who waits for the command is not told again")
                .noneMatch(told -> told.type() == NotificationType.MAIL_REREAD);

        var again = run("--apply", id);
        assertThat(again.status()).as("it is done").isZero();
        assertThat(again.err()).singleElement().asString().contains("was applied before; nothing was left to do");
        assertThat(again.out()).isEqualTo(applied.out());

        var undone = run("--undo", id);
        assertThat(undone.out()).anySatisfy(line -> assertThat(line).matches("undone +2"));
        assertThat(older.titles()).containsExactly(OlderRules.MISREAD);
        assertThat(run("--undo", id).status()).as("it is undone").isZero();
        var tooLate = run("--apply", id);
        assertThat(tooLate.status()).isEqualTo(HavenJobCommand.FAILED);
        assertThat(tooLate.err()).singleElement().asString().contains("is undone and cannot be applied");
    }

    @Test
    void runThatNobodyIsAtHoldsItsPersonUpUntilItIsDiscarded() {
        older.judged(1);
        run();
        var id = latest().id().toString();
        assertThat(rereadings.confirm(person.id(), latest().id())).isTrue();
        var behind = run();
        assertThat(behind.status()).isEqualTo(HavenJobCommand.FAILED);
        assertThat(behind.err()).singleElement().asString().contains("Run " + id, "--apply " + id, "--discard ends it");

        var discarded = run("--discard", id);

        assertThat(discarded.status()).as(discarded.err().toString()).isZero();
        assertThat(discarded.out()).containsExactly("Run " + id + " is discarded: nothing was changed");
        assertThat(run("--discard", id).status()).as("it is discarded").isZero();
        assertThat(run().status()).isZero();
        assertThat(older.titles()).containsExactly(OlderRules.MISREAD);
    }

    @Test
    void runThatAProcessIsAtIsNotDiscarded() {
        older.judged(1);
        run();
        var id = latest().id();
        assertThat(rereadings.confirm(person.id(), id)).isTrue();

        var refused = new NamedLock(pipeline.bean(DataSource.class))
                .holding("reread/" + id, () -> run("--discard", id.toString()))
                .orElseThrow();

        assertThat(refused.status()).isEqualTo(HavenJobCommand.FAILED);
        assertThat(refused.err()).singleElement().asString().contains("Another process is at run " + id);
        assertThat(latest().isAtWork()).isTrue();
        assertThat(run("--discard", id.toString()).status()).isZero();
    }

    @Test
    void runWhoseChangesAreMadeIsUndoneAndNotDiscarded() {
        older.judged(1);
        run();
        var id = latest().id().toString();
        run("--apply", id);

        var refused = run("--discard", id);

        assertThat(refused.status()).isEqualTo(HavenJobCommand.FAILED);
        assertThat(refused.err()).singleElement().asString().contains("is applied and cannot be discarded");
        assertThat(older.titles()).containsExactly(OlderRules.TITLE);
    }

    @Test
    void nothingIsChangedWithoutARunThatWasShown() {
        older.judged(1);

        var refused = run("--apply");

        assertThat(refused.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(older.titles()).containsExactly(OlderRules.MISREAD);
    }

    @Test
    void runKnowsItsMailAndTakesNoFilter() {
        var refused = run("--undo", "01a2-any", "--below", "0.9");

        assertThat(refused.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(refused.err()).singleElement().asString().contains("A run knows its mail");
    }

    @Test
    void mailThatTheFilterLeavesOutStays() {
        older.judged(1);

        var preview = run("--until", "2020-01-01");

        assertThat(preview.status()).isZero();
        assertThat(preview.out()).last().isEqualTo("Nothing would change.");
    }

    @Test
    void runOfAnotherPersonIsNotThere() {
        older.judged(1);
        var stranger = pipeline.somebodyTrusting().id();
        var theirs = rereadings.request(stranger, MailFilter.ALL);

        var refused = run("--apply", theirs.toString());

        assertThat(refused.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(refused.err()).singleElement().asString().contains("There is no run " + theirs);
        assertThat(rereadings.discard(stranger, theirs)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--below, 1.5, Confidence is between 0 and 1",
        "--state, failed, '--state is applied, ignored or needs_review, not «failed»'",
        "--apply, yesterday, «yesterday» is not the name of a run",
        "--since, yesterday, '--since'",
    })
    void wrongArgumentsAreOneLineAndStatusTwo(String option, String value, String sentence) {
        var refused = run(option, value);
        assertThat(refused.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).singleElement().asString().contains(sentence);
    }

    @Test
    void unknownPersonIsOneLineAndStatusTwo() {
        var refused = CommandRun.of(
                HavenJobCommand::commandLine,
                new RereadCommand(),
                "reread",
                "--user",
                "nobody@example.org",
                "--data",
                pipeline.dataDirectory().toString());
        assertThat(refused.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(refused.err()).singleElement().asString().contains("no account for nobody@example.org");
    }

    private Run latest() {
        return rereadings.runs(person.id(), PageRequest.of(0, 1)).getFirst();
    }

    private CommandRun run(String... arguments) {
        var all = new ArrayList<>(List.of("reread", "--user", person.email().value()));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", pipeline.dataDirectory().toString()));
        return CommandRun.of(HavenJobCommand::commandLine, new RereadCommand(), all.toArray(String[]::new));
    }
}
