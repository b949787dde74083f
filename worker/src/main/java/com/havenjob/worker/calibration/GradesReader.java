package com.havenjob.worker.calibration;

import com.havenjob.triage.Graded;
import com.havenjob.triage.Grades;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads graded verdicts by the page, without unreadable ones; a restart goes on behind the last committed chunk. */
class GradesReader implements ItemStreamReader<Graded> {

    private static final String LAST = "last";
    private static final int PAGE = 500;

    private final BiFunction<Optional<UUID>, Integer, List<Grades.Entry>> pages;
    private final Queue<Grades.Entry> page = new ArrayDeque<>();
    private Optional<UUID> last = Optional.empty();

    /** @param pages gives the page behind an id, of a length */
    GradesReader(BiFunction<Optional<UUID>, Integer, List<Grades.Entry>> pages) {
        this.pages = pages;
    }

    @Override
    public void open(ExecutionContext context) {
        page.clear();
        last = context.containsKey(LAST) ? Optional.of(UUID.fromString(context.getString(LAST))) : Optional.empty();
    }

    @Override
    public @Nullable Graded read() {
        for (var next = next(); next != null; next = next()) {
            last = Optional.of(next.id());
            if (next.graded() != null) {
                return next.graded();
            }
        }
        return null;
    }

    private Grades.@Nullable Entry next() {
        if (page.isEmpty()) {
            page.addAll(pages.apply(last, PAGE));
        }
        return page.poll();
    }

    @Override
    public void update(ExecutionContext context) {
        last.ifPresent(id -> context.putString(LAST, id.toString()));
    }
}
