package com.havenjob.cli;

import com.havenjob.accounts.Accounts;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.rereading.MailFilter;
import com.havenjob.worker.CommandComposition;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reread --user EMAIL …}: reads mail again under the present rules, shows what would change, and does or undoes it. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "Reads mail again under the present rules and shows what would change. Nothing is changed before"
                + " --apply, and --undo takes all of it back. What a person decided stays.")
public final class RereadCommand implements Callable<Integer> {

    @Option(names = "--user", required = true, paramLabel = "EMAIL", description = "Whose mail it is.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private String user;

    @Mixin
    private final RereadOptions which = new RereadOptions();

    @ArgGroup
    private @Nullable Verb verb;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private final Interruption interruption = new Interruption();

    /** What to do instead of a preview. */
    static final class Verb {

        @Option(names = "--apply", paramLabel = "RUN", description = "Make the changes of a run that was shown before.")
        private @Nullable String apply;

        @Option(names = "--undo", paramLabel = "RUN", description = "Take the changes of a run back.")
        private @Nullable String undo;

        @Option(
                names = "--discard",
                paramLabel = "RUN",
                description = "Throw a preview away, or end a run that broke off: what it did stays and can be undone.")
        private @Nullable String discard;
    }

    @Override
    public Integer call() {
        var address = NamedAccount.address(spec, user);
        var filter = which.filter(this::wrong);
        if (verb != null && !filter.equals(MailFilter.ALL)) {
            throw wrong(
                    "A run knows its mail: leave --state, --since, --until, --source and --below out beside --apply,"
                            + " --undo and --discard");
        }
        Logs.forCommand();
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, data.settings(), Map.of())) {
            var account = NamedAccount.at(spec, address, process.bean(Accounts.class));
            return run(new RereadSession(spec, process, account, interruption), filter);
        } finally {
            interruption.end();
        }
    }

    private int run(RereadSession session, MailFilter filter) {
        if (verb == null) {
            return session.preview(filter);
        }
        var applied = verb.apply;
        var undone = verb.undo;
        if (applied != null) {
            return session.apply(applied);
        }
        return undone != null ? session.undo(undone) : session.discard(Objects.requireNonNull(verb.discard));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
