package com.havenjob.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker does with the runs in which mail is read again: it asks what is due, handles it in transactions of its
 * choice, and finishes. A mail that was handled in a phase is handled no second time, whoever asks.
 *
 * @see "ops/decisions/0020-mail-is-read-again.md"
 */
@Service
@Transactional
public class RunWork {

    private final RunStore runs;
    private final JudgedMails mails;
    private final ChangeStore changes;
    private final ChangeProgress progress;
    private final Preview preview;
    private final Apply apply;
    private final Undo undo;
    private final RunNews news;

    RunWork(
            RunStore runs,
            JudgedMails mails,
            ChangeStore changes,
            ChangeProgress progress,
            Preview preview,
            Apply apply,
            Undo undo,
            RunNews news) {
        this.runs = runs;
        this.mails = mails;
        this.changes = changes;
        this.progress = progress;
        this.preview = preview;
        this.apply = apply;
        this.undo = undo;
        this.news = news;
    }

    /** What a worker is to do with a run, which counts as being at work from now on; empty where there is nothing to do. */
    public Optional<Phase> takeUp(RereadId run) {
        var phase = runs.lock(run).flatMap(row -> row.state().phase());
        phase.ifPresent(found -> runs.takenUp(run));
        return phase;
    }

    /**
     * The mails that are to be handled next in a phase, in its order: the preview and the application go with time, the way
     * back goes against it.
     *
     * @param last the last mail that was asked for; empty to begin where the run stands
     */
    @Transactional(readOnly = true)
    public List<MessageId> due(RereadId run, Phase phase, Optional<MessageId> last, int limit) {
        return switch (phase) {
            case PREVIEW ->
                runs.find(run)
                        .map(row -> mails.page(
                                row.user(), row.filter(), last.or(() -> Optional.ofNullable(row.place())), limit))
                        .orElse(List.of());
            case APPLY -> progress.upwards(run, ChangeOutcome.PROPOSED, last, limit);
            case UNDO -> progress.downwards(run, ChangeOutcome.APPLIED, last, limit);
        };
    }

    /** Handles mails that were due, in this order; nothing where the run is in another phase by now. */
    public void handle(RereadId run, Phase phase, List<MessageId> due) {
        var row = runs.lock(run).filter(found -> found.state() == phase.during());
        if (row.isEmpty()) {
            return;
        }
        switch (phase) {
            case PREVIEW -> read(row.get(), due);
            case APPLY -> {
                due.forEach(mail -> changes.find(run, mail, ChangeOutcome.PROPOSED)
                        // Nobody can read what was to be changed, once the key of the mail is erased.
                        .ifPresentOrElse(
                                change -> apply.apply(run, change),
                                () -> progress.skip(run, mail, Reason.CHANGED_SINCE)));
                runs.worked(run, null, 0, 0);
            }
            case UNDO -> {
                due.forEach(mail -> changes.find(run, mail, ChangeOutcome.APPLIED)
                        .ifPresentOrElse(
                                change -> undo.undo(run, change),
                                () -> progress.takenBack(run, mail, Reason.CHANGED_SINCE)));
                runs.worked(run, null, 0, 0);
            }
        }
    }

    /** Ends a phase after everything that was due is handled; the second call, and a call in another phase, change nothing. */
    public void finish(RereadId run, Phase phase, Audience audience) {
        boolean isMoved = runs.move(run, phase.during(), phase.after()).isPresent();
        if (isMoved && audience == Audience.ELSEWHERE) {
            news.done(run, phase);
        }
    }

    /** Runs with something to do that no worker has touched since {@code before}, oldest first. */
    @Transactional(readOnly = true)
    public List<WorkWanted> leftBehind(Instant before, int limit) {
        return runs.untouchedSince(before, limit);
    }

    /**
     * Says that nobody works on a run any more, until its person asks to go on, and tells the person; false, and nobody is
     * told, where it moved on since.
     */
    public boolean giveUp(WorkWanted wanted) {
        boolean isGivenUp = runs.giveUp(wanted);
        if (isGivenUp) {
            news.brokeOff(wanted.id());
        }
        return isGivenUp;
    }

    /**
     * The same for whatever is to be done now, at the word of the person, who needs not be told; false where nothing is to be
     * done, or it was given up before.
     */
    public boolean giveUp(RereadId run) {
        return runs.find(run)
                .map(row -> runs.giveUp(new WorkWanted(run, row.version())))
                .orElse(false);
    }

    private void read(RunRow row, List<MessageId> due) {
        var fresh = behind(row, due);
        if (fresh.isEmpty()) {
            return;
        }
        UserId user = row.user();
        var run = row.id();
        int erased = 0;
        for (var mail : fresh) {
            if (!preview.read(run, user, mail)) {
                erased++;
            }
        }
        runs.worked(run, fresh.getLast(), fresh.size(), erased);
    }

    /** The mails behind the place of the run, compared as the database orders them. */
    private static List<MessageId> behind(RunRow row, List<MessageId> due) {
        var place = row.place();
        var fresh = new ArrayList<>(due);
        if (place != null) {
            fresh.removeIf(mail -> mail.toString().compareTo(place.toString()) <= 0);
        }
        return fresh;
    }
}
