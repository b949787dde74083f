package com.havenjob.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** A person hears of mail that stays behind. */
class MailNewsTest {

    private static final String STRANGER = "desk@stranger.example";

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Notifications notifications = pipeline.bean(Notifications.class);
    private final Inbox inbox = pipeline.bean(Inbox.class);
    private final UserId ruth = pipeline.somebodyTrusting("*@fernwick.example").id();

    @Test
    void heldBackMailIsToldWithTheWayToIt() {
        var mail = heldBack(STRANGER, "An offer");
        assertThat(news()).containsExactly(new News.MailHeldBack(STRANGER, 1, mail));
        assertThat(all()).extracting(Notification::type).containsExactly(NotificationType.MESSAGE_QUARANTINED);
    }

    @Test
    void moreFromTheSameSenderIsCountedAndNotToldAnew() {
        heldBack(STRANGER, "An offer");
        heldBack("Desk <Desk@Stranger.example>", "A better offer");
        var last = heldBack(STRANGER, "The best offer");
        heldBack("other@elsewhere.example", "Hello");
        assertThat(all()).hasSize(2);
        assertThat(news()).contains(new News.MailHeldBack(STRANGER, 3, last));
        assertThat(notifications.countUnread(ruth)).isEqualTo(2);
    }

    @Test
    void afterReadingTheNextOneIsNewsAgain() {
        heldBack(STRANGER, "An offer");
        heldBack(STRANGER, "A better offer");
        notifications.markAllRead(ruth);
        var next = heldBack(STRANGER, "The best offer");
        assertThat(news()).containsExactly(new News.MailHeldBack(STRANGER, 1, next));
        assertThat(notifications.countUnread(ruth)).isEqualTo(1);
    }

    @Test
    void theSameMailDeliveredTwiceIsToldOnce() {
        var mail = WrittenMail.from(STRANGER).subject("An offer");
        inbox.accept(mail.to(ruth));
        inbox.accept(mail.to(ruth));
        assertThat(news())
                .singleElement()
                .satisfies(
                        told -> assertThat(((News.MailHeldBack) told).count()).isEqualTo(1));
    }

    @Test
    void mailThatFailedForGoodIsToldOnceForEachRoundOfTries() {
        var mail = accepted("jobs@fernwick.example", "Your application");
        inbox.fail(mail, "TRIAGE_FAILED", "A test");
        inbox.fail(mail, "TRIAGE_FAILED", "A test");
        assertThat(news()).containsExactly(new News.MailFailed("jobs@fernwick.example", mail));

        inbox.receiveAgain(ruth, mail);
        inbox.fail(mail, "TRIAGE_FAILED", "A test");
        assertThat(news()).hasSize(2);
    }

    @Test
    void whoSwitchedNotificationsOffHearsOfNeither() {
        pipeline.bean(NotificationPreferences.class).tellInApp(ruth, false);
        heldBack(STRANGER, "An offer");
        inbox.fail(accepted("jobs@fernwick.example", "Your application"), "TRIAGE_FAILED", "A test");
        assertThat(all()).isEmpty();
    }

    @Test
    void aSenderOfAnyLengthIsTold() {
        var longName = "x".repeat(900) + "@stranger.example";
        heldBack(longName, "An offer");
        assertThat(all()).hasSize(1);
    }

    private MessageId heldBack(String from, String subject) {
        var acceptance = inbox.accept(WrittenMail.from(from).subject(subject).to(ruth));
        assertThat(acceptance).isInstanceOf(Acceptance.Quarantined.class);
        return ((Acceptance.Quarantined) acceptance).id();
    }

    private MessageId accepted(String from, String subject) {
        var acceptance = inbox.accept(WrittenMail.from(from).subject(subject).to(ruth));
        assertThat(acceptance).isInstanceOf(Acceptance.Stored.class);
        return ((Acceptance.Stored) acceptance).id();
    }

    private List<Notification> all() {
        return notifications.page(ruth, PageRequest.of(0, 50));
    }

    private List<@Nullable News> news() {
        return all().stream().<@Nullable News>map(Notification::news).toList();
    }
}
