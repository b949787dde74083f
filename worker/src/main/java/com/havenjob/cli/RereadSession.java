package com.havenjob.cli;

import com.havenjob.accounts.Account;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Phase;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.havenjob.worker.rereading.RereadRunner;
import com.havenjob.worker.rereading.RereadRunner.Outcome;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code reread} for one person, on a started process. Each verb gives the exit status. */
final class RereadSession {

    private final CommandSpec spec;
    private final Rereadings rereadings;
    private final RereadRunner runner;
    private final UserId person;
    private final String user;
    private final Interruption interruption;

    RereadSession(CommandSpec spec, HavenJobProcess process, Account account, Interruption interruption) {
        this.spec = spec;
        this.rereadings = process.bean(Rereadings.class);
        this.runner = process.bean(RereadRunner.class);
        this.person = account.id();
        this.user = account.email().value();
        this.interruption = interruption;
    }

    /** Shows what would change, and changes nothing. */
    int preview(MailFilter filter) {
        var id = rereadings.request(person, filter);
        var run = find(id);
        if (run.state() != RunState.REQUESTED || !run.filter().equals(filter)) {
            throw new Refusal(RereadText.behind(run, user));
        }
        work(id);
        print(RereadTable.of(find(id), page -> rereadings.changes(person, id, page)));
        return print(RereadText.hint(find(id), user));
    }

    int apply(String name) {
        var run = known(name);
        // Whoever is at a run holds its row for a chunk at a time: it is not asked for without need.
        if (run.state() == RunState.READY) {
            rereadings.confirm(person, run.id());
        }
        return finish(run.id(), Phase.APPLY);
    }

    int undo(String name) {
        var run = known(name);
        if (run.state() == RunState.APPLIED) {
            rereadings.undo(person, run.id());
        }
        return finish(run.id(), Phase.UNDO);
    }

    int discard(String name) {
        var run = known(name);
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
            case STOPPED -> throw new Refusal("Stopped after a whole chunk; a running server goes on with run " + id);
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

    private Run known(String name) {
        try {
            return find(RereadId.of(name));
        } catch (IllegalArgumentException e) {
            throw wrong("«" + name + "» is not the name of a run: it was printed when the mail was read");
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

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
