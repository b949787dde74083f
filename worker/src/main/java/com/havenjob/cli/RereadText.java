package com.havenjob.cli;

import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.Phase;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of runs in which mail is read again. */
final class RereadText {

    private RereadText() {}

    /** How to go on after a preview. */
    static List<String> hint(Run run, String user) {
        return List.of(
                "",
                run.count(ChangeOutcome.PROPOSED) == 0
                        ? "Nothing would change."
                        : "Nothing is changed yet: «reread --user " + user + " --apply " + run.id()
                                + "» makes these changes.");
    }

    /** What became of the changes. */
    static List<String> result(Run run) {
        return List.of(
                "Run " + run.id() + " is " + word(run.state()),
                line("changed", run.count(ChangeOutcome.APPLIED)),
                line("undone", run.count(ChangeOutcome.UNDONE)),
                line("changed since, left", run.count(ChangeOutcome.LEFT)),
                line("stay as they are", run.count(ChangeOutcome.SKIPPED)));
    }

    /** Why nothing was left to do. */
    static String doneBefore(Run run) {
        return "run " + run.id() + " was " + word(run.state()) + " before; nothing was left to do";
    }

    /** Why a run does not come to where it was wanted. */
    static String refused(Run run, Phase wanted) {
        boolean isBehindAnother = (run.state() == RunState.READY && wanted == Phase.APPLY)
                || (run.state() == RunState.APPLIED && wanted == Phase.UNDO);
        return isBehindAnother
                ? "Another run of this person is at work: nothing was done, wait for its end"
                : "Run " + run.id() + " is " + word(run.state()) + " and cannot be " + word(wanted.after())
                        + ": nothing was done";
    }

    /** Why no other run can begin, and how to come on. */
    static String behind(Run run, String user) {
        var verb = run.state() == RunState.UNDO_REQUESTED ? "--undo " : "--apply ";
        return "Run " + run.id() + " of this person is at work: wait for its end, or «reread --user " + user
                + (run.state().phase().equals(Optional.of(Phase.PREVIEW))
                        ? " --discard " + run.id() + "» ends it"
                        : " " + verb + run.id() + "» goes on with it and --discard ends it");
    }

    /** What is left of a run that was ended. */
    static List<String> discarded(Run run) {
        return run.state() == RunState.DISCARDED
                ? List.of("Run " + run.id() + " is discarded: nothing was changed")
                : Stream.concat(
                                Stream.of("Run " + run.id() + " is ended: what it changed stays and can be undone"),
                                result(run).stream().skip(1))
                        .toList();
    }

    /** Why a run cannot be ended. */
    static String notDiscarded(Run run) {
        return run.state().phase().isPresent()
                ? "Another process is at run " + run.id() + ": wait for its end"
                : "Run " + run.id() + " is " + word(run.state()) + " and cannot be discarded: nothing was done";
    }

    private static String word(RunState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A count under its name. */
    static String line(String name, int count) {
        return String.format(Locale.ROOT, "%-21s %7d", name, count);
    }
}
