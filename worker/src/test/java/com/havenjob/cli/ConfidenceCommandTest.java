package com.havenjob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Inbox;
import com.havenjob.testing.CommandRun;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.ConfidenceFits;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Graded;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.Threshold;
import com.havenjob.triage.Triage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator reads about how sure the triage was. */
class ConfidenceCommandTest {

    private static final LocalDate NIGHT = LocalDate.of(2099, 1, 2);

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final ConfidenceFits fits = pipeline.bean(ConfidenceFits.class);
    private final Threshold threshold = pipeline.bean(Threshold.class);

    @AfterEach
    void forgetTheNights() {
        pipeline.sql().sql("DELETE FROM confidence_fits").update();
    }

    private static Graded graded(double confidence, String source, String extractor, boolean right) {
        return new Graded(confidence, right, source, true, List.of(new Graded.Field("company", extractor, right)));
    }

    /** Of sixty verdicts at 0.85 ten are wrong; all by one rule, on mail that people wrote. */
    private static Gradebook sixty() {
        return Gradebook.EMPTY.plus(IntStream.range(0, 60)
                .mapToObj(at -> at < 10
                        ? graded(0.85, "", "signature", false)
                        : graded(0.85, "Ostmark Jobs", "ostmark/sender", true))
                .toList());
    }

    @Test
    void newestNightIsShownWithWhatWasWrong() {
        fits.conclude(NIGHT.minusDays(1), Gradebook.EMPTY);
        fits.conclude(NIGHT, sixty());

        var shown = run();

        assertThat(shown.status()).as(shown.err().toString()).isZero();
        assertThat(shown.out())
                .contains("night        2099-01-02", "verdicts     60, 60 of them decided by people, 10 wrong")
                .anySatisfy(line -> assertThat(line).startsWith("adjustment").endsWith("adopted"))
                .anySatisfy(line -> assertThat(line).matches("0\\.800\\s+0\\s+60\\s+10\\s+0\\.833"))
                .anySatisfy(line -> assertThat(line).matches("0\\.900\\s+60\\s+0\\s+0\\s+-"))
                .anySatisfy(line -> assertThat(line).matches("\\(no system\\)\\s+10\\s+10\\s+0\\.000"))
                .anySatisfy(line -> assertThat(line).matches("Ostmark Jobs\\s+50\\s+0\\s+1\\.000"))
                .anySatisfy(line -> assertThat(line).matches("company signature\\s+10\\s+10\\s+0\\.000"))
                .noneSatisfy(line -> assertThat(line).contains("ostmark/sender"));
    }

    @Test
    void onlyTheTenWorstRulesAreShownWorstFirst() {
        var verdicts = new ArrayList<Graded>();
        for (int rule = 1; rule <= 12; rule++) {
            for (int mistake = 0; mistake < rule; mistake++) {
                verdicts.add(graded(0.7, "", "rule-" + rule, false));
            }
        }
        fits.conclude(NIGHT, Gradebook.EMPTY.plus(verdicts));

        assertThat(run().out().stream().filter(line -> line.startsWith("company rule-")))
                .hasSize(10)
                .satisfies(lines -> {
                    assertThat(lines.getFirst()).startsWith("company rule-12 ");
                    assertThat(lines.getLast()).startsWith("company rule-3 ");
                });
    }

    @Test
    void everyRuleIsShownToWhoAsksForAll() {
        fits.conclude(NIGHT, sixty());

        assertThat(run("--all").out())
                .anySatisfy(line -> assertThat(line).matches("field and rule\\s+verdicts\\s+wrong\\s+precise"))
                .anySatisfy(line -> assertThat(line).matches("company signature\\s+10\\s+10\\s+0\\.000"))
                .anySatisfy(line -> assertThat(line).matches("company ostmark/sender\\s+50\\s+0\\s+1\\.000"));
    }

    @Test
    void fitOfAnOlderVersionsModelsIsShownAsExpired() {
        fits.conclude(NIGHT, sixty());
        pipeline.sql().sql("UPDATE confidence_fits SET models = 'of before'").update();

        assertThat(run().out())
                .anySatisfy(line -> assertThat(line).startsWith("adjustment").contains("expired"));
    }

    @Test
    void nightWithTooLittleToConcludeFromSaysSo() {
        fits.conclude(NIGHT, Gradebook.EMPTY.plus(List.of(graded(0.9, "", "signature", true))));

        assertThat(run().out())
                .anySatisfy(line -> assertThat(line).contains("none adopted: too few decisions"))
                .noneSatisfy(line -> assertThat(line).contains("most mistakes"));
    }

    @Test
    void beforeTheFirstNightItSaysHowToHaveOne() {
        var shown = run();

        assertThat(shown.status()).isZero();
        assertThat(shown.out()).singleElement().asString().contains("job start calibration");
    }

    @Test
    void ofAPersonItShowsWhatAThresholdWouldHaveDone() {
        var person = pipeline.somebodyTrusting("*@fernwick.example");
        threshold.choose(person.id(), 0.99);
        acceptOneMailOf(person);

        var own = run("--user", person.email().value());
        assertThat(own.status()).as(own.err().toString()).isZero();
        assertThat(own.out())
                .contains("threshold    0.990, chosen", "verdicts     1")
                .anySatisfy(line -> assertThat(line).matches("0\\.990\\s+1\\s+0\\s+0\\s+-"))
                .anySatisfy(line -> assertThat(line).startsWith("0.600 "));

        var asked = run("--user", person.email().value(), "--threshold", "0.5");
        assertThat(asked.out().stream().filter(line -> line.matches("0\\.\\d+ .*")))
                .extracting(line -> line.substring(0, 5))
                .containsExactly("0.500", "0.990");
        assertThat(run("--user", person.email().value(), "--all").out())
                .anySatisfy(line -> assertThat(line).matches("company \\S+\\s+1\\s+0\\s+1\\.000"));
        assertThat(threshold.of(person.id())).as("it only looks").isEqualTo(0.99);
    }

    @Test
    void whoChoseNothingHasEverybodysThreshold() {
        var person = pipeline.somebodyTrusting();

        assertThat(run("--user", person.email().value()).out())
                .contains("threshold    %.3f, everybody's".formatted(threshold.standard()));
    }

    @ParameterizedTest
    @CsvSource({
        "--user, ruth, «ruth» is not an e-mail address",
        "--user, nobody@example.org, There is no account for nobody@example.org",
        "--threshold, 0.8, say whose with --user EMAIL",
        "--threshold, most, is not a double",
    })
    void wrongArgumentIsOneLineAndStatusTwo(String option, String value, String sentence) {
        assertRefused(run(option, value), sentence);
    }

    @ParameterizedTest
    @CsvSource({"0.49", "1", "NaN"})
    void thresholdThatNobodyCanChooseIsOneLineAndStatusTwo(String value) {
        assertRefused(
                run("--user", "ruth@example.org", "--threshold", value), "--threshold must be between 0.5 and 0.99");
    }

    private void acceptOneMailOf(Account person) {
        var mail = WrittenMail.from("Fernwick Careers <jobs@fernwick.example>")
                .subject("Your application")
                .body("We have received your application for the position of Welder.");
        var id = ((Acceptance.Stored) pipeline.bean(Inbox.class).accept(mail.to(person.id()))).id();
        pipeline.bean(Triage.class).judge(id);
        assertThat(pipeline.bean(ReviewQueue.class).accept(person.id(), id)).isTrue();
    }

    private static void assertRefused(CommandRun run, String sentence) {
        assertThat(run.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("havenjob: ")
                .contains(sentence);
    }

    private CommandRun run(String... arguments) {
        var all = new ArrayList<String>(List.of("confidence"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", pipeline.dataDirectory().toString()));
        return CommandRun.of(HavenJobCommand::commandLine, new ConfidenceCommand(), all.toArray(String[]::new));
    }
}
