package com.havenjob.console.rereading;

import com.havenjob.console.text.Texts;
import com.havenjob.rereading.Change;
import com.havenjob.rereading.Run;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;

/** The changes of a run a page at a time, one below the other. */
final class ChangeList extends Div {

    private static final int PAGE = 20;

    private final transient Function<PageRequest, List<Change>> changes;
    private final transient Instant now;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(Texts.text("reading.more"));
    private final AtomicInteger pages;
    private final int all;

    /** @param pages how many are shown; counted up when the reader asks for more */
    ChangeList(Run run, Function<PageRequest, List<Change>> changes, Instant now, AtomicInteger pages) {
        this.changes = changes;
        this.now = now;
        this.pages = pages;
        this.all = run.outcomes().values().stream().mapToInt(Integer::intValue).sum();
        addClassName("reading-list");
        list.addClassName("reading-changes");
        more.addClickListener(event -> showNext());
        add(list, more);
        for (int page = 0; page < pages.get(); page++) {
            fill(page);
        }
    }

    private void showNext() {
        fill(pages.getAndIncrement());
    }

    private void fill(int page) {
        changes.apply(PageRequest.of(page, PAGE)).forEach(change -> list.add(new ChangeEntry(change, now)));
        more.setVisible(all > list.getComponentCount() && list.getComponentCount() > 0);
    }
}
