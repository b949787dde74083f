package com.havenjob.cli;

import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Phase;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.havenjob.worker.CommandComposition;
import com.havenjob.worker.rereading.RereadRunner;
import com.havenjob.worker.rereading.RereadRunner.Outcome;
import java.util.List;
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
        var address = EmailAddress.tryParse(user)
                .orElseThrow(() -> wrong("«" + user + "» is not an e-mail address: name the person's sign-in"));
        var filter = which.filter(this::wrong);
        if (verb != null && !filter.equals(MailFilter.ALL)) {
            throw wrong(
                    "A run knows its mail: leave --state, --since, --until, --source and --below out beside --apply,"
                            + " --undo and --discard");
        }
        Logs.forCommand();
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, data.settings(), Map.of())) {
            var account = process.bean(Accounts.class)
                    .byEmail(address)
                    .orElseThrow(() -> wrong("There is no account for " + address + ": look at «user list»"));
            return new Work(process, account.id()).run(filter, Objects.requireNonNullElseGet(verb, Verb::new));
        } finally {
            interruption.end();
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** The command with its person, on a started process. */
    private final class Work {

        private final Rereadings rereadings;
        private final RereadRunner runner;
        private final UserId person;

        Work(HavenJobProcess process, UserId person) {
            this.rereadings = process.bean(Rereadings.class);
            this.runner = process.bean(RereadRunner.class);
            this.person = person;
        }

        int run(MailFilter filter, Verb wanted) {
            var undone = wanted.undo;
            var applied = wanted.apply;
            var discarded = wanted.discard;
            if (undone != null) {
                return undo(known(undone));
            }
            if (applied != null) {
                return apply(known(applied));
            }
            if (discarded != null) {
                return discard(known(discarded));
            }
            return print(RereadText.hint(find(preview(filter)), user));
        }

        private RereadId preview(MailFilter filter) {
            var id = rereadings.request(person, filter);
            var run = find(id);
            if (run.state() != RunState.REQUESTED || !run.filter().equals(filter)) {
                throw new Refusal(RereadText.behind(run, user));
            }
            work(id);
            print(RereadText.table(find(id), page -> rereadings.changes(person, id, page)));
            return id;
        }

        private int apply(Run run) {
            // Whoever is at a run holds its row for a chunk at a time: it is not asked for without need.
            if (run.state() == RunState.READY) {
                rereadings.confirm(person, run.id());
            }
            return finish(run.id(), Phase.APPLY);
        }

        private int undo(Run run) {
            if (run.state() == RunState.APPLIED) {
                rereadings.undo(person, run.id());
            }
            return finish(run.id(), Phase.UNDO);
        }

        private int discard(Run run) {
            var id = run.id();
            if (run.state() == RunState.DISCARDED) {
                say(RereadText.doneBefore(run));
                return HavenJobCommand.DONE;
            }
            // Without a server nobody else says that the work on a run was given up.
            boolean isEnded = rereadings.discard(person, id) || (runner.giveUp(id) && rereadings.discard(person, id));
            if (!isEnded) {
                throw new Refusal(RereadText.notDiscarded(find(id)));
            }
            return print(RereadText.discarded(find(id)));
        }

        /** Whoever does it, here or in a server: what counts is that it is done. */
        private int finish(RereadId id, Phase phase) {
            var state = find(id).state();
            if (state == phase.after()) {
                say(RereadText.doneBefore(find(id)));
            } else if (state == phase.during()) {
                work(id);
            } else {
                throw new Refusal(RereadText.refused(find(id), phase));
            }
            return print(RereadText.result(find(id)));
        }

        private void work(RereadId id) {
            interruption.asks(() -> runner.stop(id));
            switch (outcome(id)) {
                case DONE -> {}
                case BUSY -> throw new Refusal("Run " + id + " is left to the process that is at it");
                case STOPPED ->
                    throw new Refusal("Stopped after a whole chunk; a running server goes on with run " + id);
                case FAILED ->
                    throw new Refusal("Run " + id + " broke off; the log says why, «job restart reread» goes on and"
                            + " --discard " + id + " ends it");
            }
        }

        /** Waits in the database for another process that is at the run, and goes on where that did not come to the end. */
        private Outcome outcome(RereadId id) {
            var outcome = runner.run(id, Audience.WATCHING);
            if (outcome == Outcome.BUSY) {
                say("another process is at run " + id + "; waiting for its end");
            }
            while (outcome == Outcome.BUSY && !interruption.isAsked()) {
                outcome = runner.run(id, Audience.WATCHING);
            }
            return outcome;
        }

        private void say(String sentence) {
            var err = spec.commandLine().getErr();
            err.println("havenjob: " + sentence);
            err.flush();
        }

        private Run known(String run) {
            try {
                return find(RereadId.of(run));
            } catch (IllegalArgumentException e) {
                throw wrong("«" + run + "» is not the name of a run: it was printed when the mail was read");
            }
        }

        private Run find(RereadId id) {
            return rereadings.run(person, id).orElseThrow(() -> wrong("There is no run " + id + " of this person"));
        }

        private int print(List<String> lines) {
            var out = spec.commandLine().getOut();
            lines.forEach(out::println);
            out.flush();
            return HavenJobCommand.DONE;
        }
    }
}
