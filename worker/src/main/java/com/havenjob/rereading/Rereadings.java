package com.havenjob.rereading;

import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that is read again under newer rules: a person says which, looks at what would change, and then has it done or not.
 * What was done can be undone as one. A worker reads and writes; one run of a person at a time is at work.
 *
 * @see "ops/decisions/0020-mail-is-read-again.md"
 */
@Service
@Transactional
public class Rereadings {

    private final RunStore runs;
    private final ChangeStore changes;
    private final ChangeProgress progress;
    private final JudgedMails mails;
    private final InboxList list;
    private final ApplicationEventPublisher events;

    Rereadings(
            RunStore runs,
            ChangeStore changes,
            ChangeProgress progress,
            JudgedMails mails,
            InboxList list,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.changes = changes;
        this.progress = progress;
        this.mails = mails;
        this.list = list;
        this.events = events;
    }

    /** Has mail read again, which changes nothing yet; while a run of the person is at work, that one is returned. */
    public RereadId request(UserId user, MailFilter filter) {
        var added = runs.add(user, filter, mails.count(user, filter));
        added.ifPresent(id -> events.publishEvent(new WorkWanted(id, 0)));
        return added.or(() -> runs.atWork(user))
                .orElseThrow(
                        () -> new IllegalStateException("A run of user " + user + " ended while one was requested"));
    }

    /** One page of a person's runs, newest first. */
    @Transactional(readOnly = true)
    public List<Run> runs(UserId user, Pageable page) {
        var rows = runs.page(user, page.getPageSize(), page.getOffset());
        var counts = progress.counts(rows.stream().map(RunRow::id).toList());
        return rows.stream()
                .map(row -> row.counted(counts.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    /** A run of the person; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<Run> run(UserId user, RereadId id) {
        return runs.find(id)
                .filter(row -> row.user().equals(user))
                .map(row -> row.counted(progress.counts(List.of(id)).getOrDefault(id, Map.of())));
    }

    /** One page of the changes of a person's run: what is or was to be done first, then what is not. */
    @Transactional(readOnly = true)
    public List<Change> changes(UserId user, RereadId run, Pageable page) {
        var rows = changes.page(user, run, page.getPageSize(), page.getOffset());
        var items = list.items(user, rows.stream().map(ChangeStore.Row::mail).toList());
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(items.get(row.mail())).stream().map(mail -> change(mail, row)))
                .toList();
    }

    private static Change change(InboxItem mail, ChangeStore.Row row) {
        boolean isAnyFurther = Difference.isAnyFurther(row.before(), row.after());
        return new Change(
                mail,
                row.plan().effect(),
                row.outcome(),
                row.reason(),
                Difference.between(row.before(), row.after()),
                row.plan().fields(),
                row.plan().status(),
                isAnyFurther ? further(row.before()) : List.of(),
                isAnyFurther ? further(row.after()) : List.of(),
                !row.before().needsReview(),
                !row.after().needsReview());
    }

    private static List<Proposal> further(Proposal proposal) {
        return proposal.each().stream().skip(1).toList();
    }

    /** Has the changes of a run made that was looked at; false, and nothing happens, in any other state: so the second time. */
    public boolean confirm(UserId user, RereadId id) {
        return want(user, id, RunState.READY, RunState.CONFIRMED);
    }

    /** Has the changes of a run taken back that were made; false, and nothing happens, in any other state: so the second time. */
    public boolean undo(UserId user, RereadId id) {
        return want(user, id, RunState.APPLIED, RunState.UNDO_REQUESTED);
    }

    /**
     * Ends a run that nobody is to work on any more. A preview is thrown away, be it finished or not. Where the work was given
     * up midway, what was done stays: of changes that were being made, those made can be undone as one, and the others will
     * not be made; of changes that were being taken back, the others stay made, until they are taken back after all.
     *
     * @return false, and nothing happens, where a worker is at its changes or they are made or taken back: so the second time
     */
    public boolean discard(UserId user, RereadId id) {
        return runs.lock(id)
                .filter(run -> run.user().equals(user))
                .map(this::isEnded)
                .orElse(false);
    }

    private boolean isEnded(RunRow run) {
        return switch (run.state()) {
            case REQUESTED, READY -> isThrownAway(run);
            case CONFIRMED -> run.isBroken() && (isLeftHalfMade(run) || isThrownAway(run));
            case UNDO_REQUESTED -> run.isBroken() && isLeftHalfTakenBack(run);
            case APPLIED, UNDONE, DISCARDED -> false;
        };
    }

    private boolean isThrownAway(RunRow run) {
        progress.deleteAll(run.id());
        return runs.move(run.id(), run.state(), RunState.DISCARDED).isPresent();
    }

    private boolean isLeftHalfMade(RunRow run) {
        if (!progress.isThereAny(run.id(), ChangeOutcome.APPLIED)) {
            return false;
        }
        progress.skipRest(run.id(), Reason.ENDED_EARLY);
        return runs.move(run.id(), run.state(), RunState.APPLIED).isPresent();
    }

    private boolean isLeftHalfTakenBack(RunRow run) {
        boolean isAnyMade = progress.isThereAny(run.id(), ChangeOutcome.APPLIED);
        return runs.move(run.id(), run.state(), isAnyMade ? RunState.APPLIED : RunState.UNDONE)
                .isPresent();
    }

    /** Has a worker try again where the work on a run was given up; false where it was not. */
    public boolean goOn(UserId user, RereadId id) {
        return runs.lock(id)
                .filter(run -> run.user().equals(user) && run.isBroken())
                .flatMap(run -> runs.move(id, run.state(), run.state()))
                .map(version -> publish(id, version))
                .orElse(false);
    }

    private boolean want(UserId user, RereadId id, RunState from, RunState to) {
        return runs.lock(id)
                .filter(run -> run.user().equals(user) && run.state() == from)
                .filter(run -> runs.atWork(user).isEmpty())
                .flatMap(run -> runs.move(id, from, to))
                .map(version -> publish(id, version))
                .orElse(false);
    }

    private boolean publish(RereadId id, int version) {
        events.publishEvent(new WorkWanted(id, version));
        return true;
    }
}
