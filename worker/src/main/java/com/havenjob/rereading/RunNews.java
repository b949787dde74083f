package com.havenjob.rereading;

import com.havenjob.kernel.RereadId;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notifications;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person how the work on a run ended. A preview is no end: it waits for its person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RunNews {

    private final RunStore runs;
    private final ChangeProgress progress;
    private final Notifications notifications;

    RunNews(RunStore runs, ChangeProgress progress, Notifications notifications) {
        this.runs = runs;
        this.progress = progress;
        this.notifications = notifications;
    }

    void done(RereadId run, Phase phase) {
        switch (phase) {
            case PREVIEW -> {}
            case APPLY -> tell(run, new News.RereadDone(run, false, count(run, ChangeOutcome.APPLIED)));
            case UNDO -> tell(run, new News.RereadDone(run, true, count(run, ChangeOutcome.UNDONE)));
        }
    }

    void brokeOff(RereadId run) {
        tell(run, new News.RereadBrokeOff(run));
    }

    /** Each version of the run ends in one way, once. */
    private void tell(RereadId run, News news) {
        runs.find(run)
                .ifPresent(row -> notifications.tell(row.user(), news, null, "reread/" + run + "/" + row.version()));
    }

    private int count(RereadId run, ChangeOutcome outcome) {
        return progress.counts(List.of(run)).getOrDefault(run, Map.of()).getOrDefault(outcome, 0);
    }
}
