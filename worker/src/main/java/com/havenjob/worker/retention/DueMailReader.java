package com.havenjob.worker.retention;

import com.havenjob.inbox.MailRetention;
import com.havenjob.kernel.MessageId;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.stereotype.Component;

/** Reads the mails that are due, page by page behind the last id. A restart needs no place: what was erased is not due. */
@Component
@StepScope
class DueMailReader implements ItemReader<MessageId> {

    private static final int PAGE = 1_000;

    private final MailRetention retention;
    private final Queue<MessageId> page = new ArrayDeque<>();
    private Optional<MessageId> last = Optional.empty();

    DueMailReader(MailRetention retention) {
        this.retention = retention;
    }

    @Override
    public @Nullable MessageId read() {
        if (page.isEmpty()) {
            page.addAll(retention.due(last, PAGE));
        }
        var next = page.poll();
        last = Optional.ofNullable(next).or(() -> last);
        return next;
    }
}
