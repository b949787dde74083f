package com.havenjob.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

class NotificationsTest {

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Notifications notifications = pipeline.bean(Notifications.class);
    private final UserId ruth = pipeline.somebodyTrusting().id();

    private void tell(String company, String subjectKey) {
        notifications.tell(ruth, about(company), null, subjectKey);
    }

    private static News about(String company) {
        return new News.CheckNeeded(company, "");
    }

    private static List<News> about(String... companies) {
        return Stream.of(companies).map(NotificationsTest::about).toList();
    }

    private List<Notification> all() {
        return notifications.page(ruth, PageRequest.of(0, 50));
    }

    @Test
    void eachThingIsToldOnceAndTheNewestComesFirst() {
        tell("first", "one");
        tell("first again", "one");
        tell("second", "two");
        assertThat(all()).extracting(Notification::news).containsExactlyElementsOf(about("second", "first"));
        assertThat(all())
                .extracting(Notification::createdAt)
                .containsOnly(pipeline.clock().instant());
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherThing() {
        var other = pipeline.somebodyTrusting().id();
        tell("mine", "one");
        notifications.tell(other, about("theirs"), null, "one");
        assertThat(notifications.page(other, PageRequest.of(0, 5)))
                .extracting(Notification::news)
                .containsExactly(about("theirs"));
    }

    @Test
    void readingCountsDownAndOthersCannotReadForYou() {
        tell("first", "one");
        tell("second", "two");
        var second = all().getFirst();

        notifications.markRead(pipeline.somebodyTrusting().id(), second.id());
        assertThat(notifications.countUnread(ruth)).isEqualTo(2);
        notifications.markRead(ruth, second.id());
        notifications.markRead(ruth, second.id());
        notifications.markRead(ruth, new UUID(1, 2));
        assertThat(notifications.countUnread(ruth)).isEqualTo(1);
        notifications.markAllRead(ruth);
        assertThat(notifications.countUnread(ruth)).isZero();
        assertThat(all()).extracting(Notification::read).containsOnly(true);
    }

    @Test
    void whoSwitchedThemOffIsToldNothingAndWhoSwitchedThemOnIs() {
        pipeline.sql()
                .sql(
                        "INSERT INTO user_notification_preferences (user_id, in_app_notifications_enabled) VALUES (:user, false)")
                .param("user", ruth.value())
                .update();
        tell("unheard", "one");
        assertThat(all()).isEmpty();
        pipeline.sql()
                .sql(
                        "UPDATE user_notification_preferences SET in_app_notifications_enabled = true WHERE user_id = :user")
                .param("user", ruth.value())
                .update();
        tell("heard", "two");
        assertThat(all()).extracting(Notification::news).containsExactly(about("heard"));
    }

    @Test
    void newsIsReadAsItWasTold() {
        var mail = new MessageId(new UUID(7, 8));
        var run = new RereadId(new UUID(9, 10));
        var told = List.of(
                new News.ApplicationOpened("Fernwick", "Baker", ApplicationStatus.APPLIED),
                new News.StatusMoved("Fernwick", "Baker", ApplicationStatus.APPLIED, ApplicationStatus.OFFER),
                new News.CheckNeeded("Fernwick", ""),
                new News.DecisionNeeded(null, mail),
                new News.MailHeldBack("a@b.example", 1, mail),
                new News.MailFailed(null, mail),
                new News.RereadDone(run, false, 12),
                new News.RereadDone(run, true, 11),
                new News.RereadBrokeOff(run));
        told.forEach(news -> notifications.tell(ruth, news, null, news.toString()));
        assertThat(all()).extracting(Notification::news).containsExactlyInAnyOrderElementsOf(told);
        assertThat(all()).extracting(Notification::title).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void whatWasToldBeforeThereWereValuesKeepsItsSentence() {
        pipeline.sql()
                .sql("INSERT INTO notifications (user_id, type, title) VALUES (:user, 'review_needed', 'An old one')")
                .param("user", ruth.value())
                .update();
        assertThat(all()).singleElement().satisfies(old -> {
            assertThat(old.title()).isEqualTo("An old one");
            assertThat(old.news()).isNull();
        });
    }
}
