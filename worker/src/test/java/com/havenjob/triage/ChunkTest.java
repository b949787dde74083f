package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.PHONE_SCREEN;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static com.havenjob.triage.Desk.PIPELINE;
import static com.havenjob.triage.Desk.mail;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationChanges;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.applications.StatusChange;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notification;
import com.havenjob.notifications.NotificationPreferences;
import com.havenjob.notifications.NotificationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails of one person that are settled together: each finds what the ones before it did, and all is written at the end. */
class ChunkTest {

    /** The database takes no text with this character. */
    private static final String POISON = "Wel\0der";

    private final Desk desk = new Desk();
    private final Applications applications = PIPELINE.bean(Applications.class);
    private final List<MessageId> ids = new ArrayList<>();

    private Map<MessageId, Outcome> settle(WrittenVerdict... verdicts) {
        var mails = List.of(verdicts).stream().map(this::read).toList();
        var transaction = new TransactionTemplate(PIPELINE.bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(
                transaction.execute(status -> PIPELINE.bean(Triage.class).judgeAll(mails)));
    }

    private ReadMail read(WrittenVerdict verdict) {
        var mail = mail();
        var message = desk.receive(mail);
        ids.add(message.id());
        return new ReadMail(message, new MessageParser().parse(mail.bytes()), verdict.build());
    }

    private List<StatusChange> history(Application application) {
        return applications.history(desk.person, idOf(application));
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id());
    }

    @Test
    void anApplicationOpenedAndMovedInOneChunkIsOneRowWithItsWholeHistory() {
        var outcomes = settle(
                verdict(Kind.APPLIED, "Fernwick", ""),
                verdict(Kind.PHONE_SCREEN, "Fernwick", "Welder").with("location", "Bergen"),
                verdict(Kind.REJECTED, "Fernwick", "Welder"));

        var application = desk.onlyApplication();
        assertThat(application)
                .extracting(Application::status, Application::jobTitle, Application::location)
                .containsExactly(REJECTED, "Welder", "Bergen");
        assertThat(outcomes.values()).containsExactly(Outcome.CREATED, Outcome.UPDATED, Outcome.UPDATED);
        assertThat(history(application))
                .as("newest first")
                .extracting(StatusChange::from, StatusChange::to, StatusChange::message)
                .containsExactly(
                        tuple(PHONE_SCREEN, REJECTED, ids.get(2)),
                        tuple(APPLIED, PHONE_SCREEN, ids.get(1)),
                        tuple(null, APPLIED, ids.get(0)));
        assertThat(desk.notifications())
                .extracting(Notification::news)
                .containsExactly(
                        new News.StatusMoved("Fernwick", "Welder", PHONE_SCREEN, REJECTED),
                        new News.StatusMoved("Fernwick", "", APPLIED, PHONE_SCREEN),
                        new News.ApplicationOpened("Fernwick", "", APPLIED));
        assertThat(ids)
                .allSatisfy(id -> assertThat(desk.message(id).application()).isEqualTo(application.id()));
    }

    @Test
    void aLaterChunkMovesOnWhatAnEarlierOneOpened() {
        settle(verdict(Kind.APPLIED, "Fernwick", "Welder"), verdict(Kind.APPLIED, "Amberlin", "Nurse"));
        settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder"), verdict(Kind.APPLIED, "Quayside", "Cook"));

        assertThat(desk.applications())
                .extracting(Application::companyName, Application::status, Application::version)
                .containsExactlyInAnyOrder(
                        tuple("Fernwick", INTERVIEW, 1), tuple("Amberlin", APPLIED, 0), tuple("Quayside", APPLIED, 0));
    }

    @Test
    void aPoisonousMailDoesNotHoldUpTheOthersAndStaysForTheQueue() {
        var outcomes = settle(
                verdict(Kind.APPLIED, "Fernwick", "Welder"),
                verdict(Kind.APPLIED, "Amberlin", POISON),
                verdict(Kind.INTERVIEW, "Fernwick", "Welder"));

        assertThat(outcomes)
                .containsOnly(Map.entry(ids.get(0), Outcome.CREATED), Map.entry(ids.get(2), Outcome.UPDATED));
        assertThat(desk.message(ids.get(1)).state()).isEqualTo(MessageState.RECEIVED);
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
        assertThat(history(desk.onlyApplication())).hasSize(2);
        assertThat(desk.notifications()).as("none of the attempt that failed").hasSize(2);
    }

    @Test
    void whoSwitchedNotificationsOffIsToldNothing() {
        PIPELINE.bean(NotificationPreferences.class).tellInApp(desk.person, false);
        settle(verdict(Kind.APPLIED, "Fernwick", "Welder"), verdict(Kind.INTERVIEW));

        assertThat(desk.applications()).hasSize(1);
        assertThat(desk.notifications()).isEmpty();
    }

    @Test
    void mailsForReviewAreEachToldOfOnce() {
        settle(
                verdict(Kind.INTERVIEW),
                verdict(Kind.OFFER),
                verdict(Kind.APPLIED, "Fernwick", "Welder").unsure());

        assertThat(desk.notifications())
                .extracting(Notification::type)
                .containsExactly(
                        NotificationType.REVIEW_NEEDED, NotificationType.REVIEW_NEEDED, NotificationType.REVIEW_NEEDED);
        assertThat(PIPELINE.bean(ReviewQueue.class).count(desk.person)).isEqualTo(3);
    }

    @Test
    void whatAPersonChangedMeanwhileIsNotWrittenOver() {
        settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var read = desk.onlyApplication();
        applications.changeStatus(desk.person, idOf(read), REJECTED, null);
        var changes = moved(read);

        assertThatThrownBy(() -> applications.write(changes)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(desk.onlyApplication().status()).isEqualTo(REJECTED);
        assertThat(history(desk.onlyApplication())).hasSize(2);
    }

    private ApplicationChanges moved(Application application) {
        var message = desk.receive(mail());
        var changes = applications.newChanges();
        changes.advance(application, INTERVIEW, new Mail(message.id(), message.hash(), message.receivedAt()));
        return changes;
    }
}
