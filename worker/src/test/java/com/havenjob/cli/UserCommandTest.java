package com.havenjob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.testing.CommandRun;
import com.havenjob.testing.RunningPipeline;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commands work beside a running HavenJob. */
class UserCommandTest {

    private static final String PASSWORD = "a password of some length";

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final String data = pipeline.dataDirectory().toString();
    private final InputStream standardInput = System.in;

    @AfterEach
    void giveStandardInputBack() {
        System.setIn(standardInput);
    }

    @Test
    void anAddedPersonSignsInIsListedAndCanBeDisabled() {
        var email = "ida-" + UUID.randomUUID() + "@example.org";
        var added = runWithInput(
                PASSWORD + "\n", "user", "add", email, "--name", "Ida", "--password-stdin", "--data", data);
        assertThat(added.status()).as(added.err().toString()).isZero();
        var accounts = pipeline.bean(Accounts.class);
        var account = accounts.signIn(new EmailAddress(email), PASSWORD).orElseThrow();
        assertThat(added.out())
                .containsExactly(
                        "Made the account " + email, "Forward application mail to " + account.forwardingAddress());

        assertThat(run("user", "list", "--data", data).out())
                .contains(email + "\t" + account.forwardingAddress() + "\tactive\tIda");

        assertThat(run("user", "disable", email, "--data", data).status()).isZero();
        assertThat(accounts.signIn(new EmailAddress(email), PASSWORD)).isEmpty();

        var again = runWithInput(PASSWORD + "\n", "user", "add", email, "--password-stdin", "--data", data);
        assertThat(again.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(again.err()).singleElement().asString().contains("There is an account for " + email);
    }

    @Test
    void anUnknownPersonIsOneLineAndStatusTwo() {
        var outcome = run("user", "disable", "nobody@example.org", "--data", data);
        assertThat(outcome.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(outcome.err()).singleElement().asString().contains("no account for nobody@example.org");
    }

    @Test
    void wrongArgumentsAreOneLineAndStatusTwo() {
        assertThat(runWithInput("short\n", "user", "add", "ida@example.org", "--password-stdin", "--data", data)
                        .err())
                .singleElement()
                .asString()
                .contains("The password has 5 characters: choose one of 12");
        assertThat(run("user", "add", "ida", "--data", data).err())
                .singleElement()
                .asString()
                .contains("«ida» is not an e-mail address");
        assertThat(run("user").status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
    }

    private static CommandRun runWithInput(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        return run(arguments);
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(HavenJobCommand::commandLine, new UserCommand(), arguments);
    }
}
