package com.havenjob.cli;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.CommandComposition;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user add|list|disable}: who has an account. Works beside a running HavenJob as well as alone. */
@Command(name = "user", mixinStandardHelpOptions = true, description = "Makes, lists and disables accounts.")
public final class UserCommand implements Runnable {

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of add, list, disable");
    }

    @Command(mixinStandardHelpOptions = true, description = "Makes an account and says where to forward mail to.")
    int add(
            @Parameters(paramLabel = "EMAIL", description = "The person's own address, to sign in with.") String email,
            @Option(names = "--name", paramLabel = "NAME", description = "The person's name.") @Nullable String name,
            @Option(
                            names = "--password-stdin",
                            description = "Reads the password from the first line of standard input.")
                    boolean passwordStdin) {
        var address = NamedAccount.address(spec, email);
        var password = new NewPassword(spec.commandLine()).read(passwordStdin);
        return withAccounts(accounts -> {
            if (accounts.byEmail(address).isPresent()) {
                throw wrong("There is an account for " + address + " already: choose another address");
            }
            var account = accounts.add(address, name, password);
            say("Made the account " + account.email());
            say("Forward application mail to " + account.forwardingAddress());
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the accounts.")
    int list() {
        return withAccounts(accounts -> accounts.all().forEach(account -> say(line(account))));
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes away sign-in and mail; the data stays.")
    int disable(@Parameters(paramLabel = "EMAIL", description = "The account's address.") String email) {
        var address = NamedAccount.address(spec, email);
        return withAccounts(accounts -> {
            var account = NamedAccount.at(spec, address, accounts);
            accounts.disable(account.id());
            say("Disabled the account " + account.email());
        });
    }

    private int withAccounts(Consumer<Accounts> work) {
        Logs.forCommand();
        var settings = data.settings();
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            work.accept(process.bean(Accounts.class));
        }
        return HavenJobCommand.DONE;
    }

    private static String line(Account account) {
        return String.join(
                "\t",
                account.email().value(),
                account.forwardingAddress().value(),
                account.disabled() ? "disabled" : "active",
                account.displayName());
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
