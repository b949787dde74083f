package com.havenjob.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.kernel.RereadId;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notifications;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.popover.Popover;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotificationBellTest extends ConsoleTest {

    private final RereadId run = new RereadId(UUID.randomUUID());

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Notifications notifications;

    @BeforeEach
    void theServerWasAtARun() {
        notifications.tell(person.id(), new News.RereadDone(run, false, 2), null, "one");
        notifications.tell(person.id(), new News.RereadDone(run, true, 1), null, "two");
        notifications.tell(person.id(), new News.RereadBrokeOff(run), null, "three");
        UI.getCurrent().navigate("inbox");
        find(Popover.class).single().setOpened(true);
    }

    @Test
    void whatAServerDidWithARunIsSaidInASentence() {
        assertThat(pageText())
                .contains("Mail read again: 2 are changed")
                .contains("Mail read again: 1 is undone")
                .contains("Mail read again: the work broke off");
    }

    @Test
    void newsOfARunLeadsToIt() {
        test(find(NewsEntry.class).all().getFirst()).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("inbox/readings/" + run);
        assertThat(notifications.countUnread(person.id())).isEqualTo(2);
    }
}
