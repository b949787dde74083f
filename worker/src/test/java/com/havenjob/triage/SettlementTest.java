package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.PHONE_SCREEN;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static com.havenjob.applications.ApplicationStatus.UNDER_REVIEW;
import static com.havenjob.inbox.MessageState.IGNORED;
import static com.havenjob.inbox.MessageState.NEEDS_REVIEW;
import static com.havenjob.inbox.MessageState.RECEIVED;
import static com.havenjob.triage.Desk.mail;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.ChangedBy;
import com.havenjob.applications.StatusChange;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.notifications.Notification;
import com.havenjob.notifications.NotificationType;
import com.havenjob.triage.Salary.Period;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a verdict does to the applications of its person. */
class SettlementTest {

    private final Desk desk = new Desk();

    private List<StatusChange> history() {
        return Desk.PIPELINE.bean(Applications.class).history(desk.person, idOf(desk.onlyApplication()));
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id());
    }

    @Test
    void aFirstMailOpensAnApplicationWithHistoryAndNotification() {
        var id = desk.settled(verdict(Kind.APPLIED, "Fernwick Ltd.", "Welder").sentAt("2026-11-18T08:00:00+01:00"));

        var application = desk.onlyApplication();
        assertThat(application)
                .extracting(
                        Application::companyName,
                        Application::jobTitle,
                        Application::status,
                        Application::isNeedsReview)
                .containsExactly("Fernwick Ltd.", "Welder", APPLIED, false);
        assertThat(application.dateApplied()).isEqualTo(Instant.parse("2026-11-18T07:00:00Z"));
        assertThat(application.rawEmailHash()).isEqualTo(desk.message(id).hash().hex());
        assertThat(history())
                .extracting(StatusChange::from, StatusChange::to, StatusChange::changedBy, StatusChange::message)
                .containsExactly(tuple(null, APPLIED, ChangedBy.EMAIL_PARSER, id));
        assertThat(desk.notifications())
                .extracting(Notification::type, Notification::title, Notification::application)
                .containsExactly(tuple(
                        NotificationType.APPLICATION_CREATED,
                        "New application: Welder at Fernwick Ltd.",
                        idOf(application)));
        assertThat(desk.message(id).state()).isEqualTo(MessageState.APPLIED);
        assertThat(desk.message(id).application()).isEqualTo(application.id());
    }

    @Test
    void aSecondMailMovesItOn() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        assertThat(desk.settle(verdict(Kind.INTERVIEW, "Fernwick GmbH", "Welder (m/w/d)")))
                .isEqualTo(MessageState.APPLIED);

        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
        assertThat(history()).extracting(StatusChange::to).containsExactly(INTERVIEW, APPLIED);
        assertThat(desk.notifications())
                .extracting(Notification::title)
                .first()
                .isEqualTo("Interview: Welder at Fernwick");
    }

    @Test
    void aLateReceiptDoesNotUndoAnInterviewButItsDateCounts() {
        desk.settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder").sentAt("2026-11-15T10:00:00Z"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").sentAt("2026-11-03T10:00:00Z"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").sentAt("2026-11-05T10:00:00Z"));

        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
        assertThat(desk.onlyApplication().dateApplied()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(history()).hasSize(1);
    }

    @Test
    void theHistoryOfImportedMailTellsWhenItWasSentAndNeverMoreThanNow() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").sentAt("2023-11-03T10:00:00Z"));
        desk.settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder").sentAt("2023-11-15T10:00:00Z"));
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder").sentAt("2031-01-01T00:00:00Z"));
        assertThat(history())
                .extracting(StatusChange::to, StatusChange::changedAt)
                .containsExactly(
                        tuple(REJECTED, Desk.PIPELINE.clock().instant()),
                        tuple(INTERVIEW, Instant.parse("2023-11-15T10:00:00Z")),
                        tuple(APPLIED, Instant.parse("2023-11-03T10:00:00Z")));
    }

    @Test
    void whatAPersonDecidesAboutAnOldMailIsDecidedNow() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").sentAt("2023-11-03T10:00:00Z"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder")
                .sentAt("2023-11-15T10:00:00Z")
                .unsure());
        Desk.PIPELINE.bean(ReviewQueue.class).accept(desk.person, id);
        assertThat(history())
                .extracting(StatusChange::to, StatusChange::changedAt)
                .first()
                .isEqualTo(tuple(INTERVIEW, Desk.PIPELINE.clock().instant()));
    }

    @Test
    void aDateInTheFutureIsNotBelieved() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").sentAt("2031-01-01T00:00:00Z"));
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Nurse").appliedOn("2031-01-01"));

        assertThat(desk.applications())
                .extracting(Application::companyName, Application::dateApplied)
                .containsExactlyInAnyOrder(
                        tuple("Fernwick", Desk.PIPELINE.clock().instant()),
                        tuple("Amberlin", Instant.parse("2026-11-19T10:00:00Z")));
    }

    @Test
    void anInterviewAfterARefusalIsForAPerson() {
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"));
        assertThat(desk.settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder"))).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.onlyApplication().status()).isEqualTo(REJECTED);
    }

    @Test
    void aSecondRefusalChangesNothing() {
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"));
        var before = desk.onlyApplication();
        assertThat(desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"))).isEqualTo(MessageState.APPLIED);
        assertThat(desk.onlyApplication()).isEqualTo(before);
        assertThat(desk.notifications()).hasSize(1);
    }

    @Test
    void aReceiptLongAfterARefusalOpensANewRound() {
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder").sentAt("2026-08-01T10:00:00Z"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").sentAt("2026-11-01T10:00:00Z"));
        assertThat(desk.applications()).extracting(Application::status).containsExactlyInAnyOrder(REJECTED, APPLIED);
    }

    @Test
    void twoNearCandidatesAreForAPerson() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Backend Engineer Oslo"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Frontend Nurse Bergen"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", ""));

        assertThat(desk.message(id).state()).isEqualTo(NEEDS_REVIEW);
        var item = Desk.PIPELINE.bean(ReviewQueue.class).item(desk.person, id).orElseThrow();
        assertThat(item.candidates()).hasSize(2);
        assertThat(item.opened()).isNull();
        assertThat(desk.applications()).extracting(Application::status).containsOnly(APPLIED);
    }

    @Test
    void aSimilarPositionIsForAPersonAndAnUnlikeOneIsAnotherApplication() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Data Engineer"));
        assertThat(desk.settle(verdict(Kind.APPLIED, "Fernwick", "Data Analyst")))
                .isEqualTo(NEEDS_REVIEW);
        assertThat(desk.settle(verdict(Kind.APPLIED, "Fernwick", "Nurse"))).isEqualTo(MessageState.APPLIED);
        assertThat(desk.applications())
                .extracting(Application::jobTitle)
                .containsExactlyInAnyOrder("Data Engineer", "Nurse");
    }

    @Test
    void aRequisitionNumberSettlesWhichOfTwoIsMeant() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Data Engineer").with("requisition", "R-1"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Nurse").with("requisition", "R-2"));
        desk.settle(verdict(Kind.PHONE_SCREEN, "Fernwick", "").with("requisition", "R-2"));
        assertThat(desk.applications())
                .extracting(Application::jobTitle, Application::status)
                .containsExactlyInAnyOrder(tuple("Data Engineer", APPLIED), tuple("Nurse", PHONE_SCREEN));
    }

    @Test
    void theSameRequisitionNumberOfTwoCompaniesIsTwoApplications() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Nurse").with("requisition", "R-2"));
        desk.settle(verdict(Kind.REJECTED, "Amberlin", "Nurse").with("requisition", "R-2"));
        assertThat(desk.applications())
                .extracting(Application::companyName, Application::status)
                .containsExactlyInAnyOrder(tuple("Fernwick", APPLIED), tuple("Amberlin", REJECTED));
    }

    @Test
    void anAnswerInTheThreadFindsItsApplicationWithoutNamingTheCompany() {
        desk.settle(mail().messageId("first@fernwick.example"), verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(mail().with("In-Reply-To", "<first@fernwick.example>"), verdict(Kind.INTERVIEW));
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
    }

    @Test
    void twoCompaniesNeverMergeEvenInOneThread() {
        desk.settle(mail().messageId("first@fernwick.example"), verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var state = desk.settle(
                mail().with("References", "<first@fernwick.example>"), verdict(Kind.REJECTED, "Amberlin", "Welder"));
        assertThat(state).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::status)
                .containsExactly("Fernwick", APPLIED);
    }

    @Test
    void anotherPersonsThreadAndCompanyAreNotFound() {
        var other = new Desk();
        other.settle(mail().messageId("first@fernwick.example"), verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(
                mail().with("In-Reply-To", "<first@fernwick.example>"),
                verdict(Kind.REJECTED, "Fernwick", "Welder").with("requisition", "R-1"));
        assertThat(desk.onlyApplication().status()).isEqualTo(REJECTED);
        assertThat(other.onlyApplication().status()).isEqualTo(APPLIED);
    }

    @Test
    void twoMailsOfOneCompanyAtTheSameTimeOpenOneApplication() throws Exception {
        int mails = 6;
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(mails)) {
            var settling = java.util.stream.IntStream.range(0, mails)
                    .mapToObj(n -> {
                        var mail = mail();
                        var message = desk.receive(mail);
                        return threads.submit(() -> {
                            start.await();
                            return desk.settle(message, mail, verdict(Kind.APPLIED, "Fernwick", "Welder"));
                        });
                    })
                    .toList();
            start.countDown();
            for (var one : settling) {
                assertThat(one.get()).isEqualTo(MessageState.APPLIED);
            }
        }
        assertThat(desk.onlyApplication().status()).isEqualTo(APPLIED);
        assertThat(history()).hasSize(1);
    }

    @Test
    void oneMailJudgedTwiceAtTheSameTimeIsJudgedOnce() throws Exception {
        var mail = mail();
        var message = desk.receive(mail);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            // The verdicts name different companies, so that the lock of a company does not help.
            var settling = List.of("Fernwick", "Amberlin", "Quayside", "Nordwind").stream()
                    .map(company -> threads.submit(() -> {
                        start.await();
                        return desk.settle(message, mail, verdict(Kind.APPLIED, company, "Welder"));
                    }))
                    .toList();
            start.countDown();
            for (var one : settling) {
                assertThat(one.get()).as("each call says what the mail is now").isEqualTo(MessageState.APPLIED);
            }
        }
        assertThat(desk.applications()).hasSize(1);
        assertThat(desk.notifications()).hasSize(1);
    }

    @Test
    void judgedTwiceChangesNothing() {
        var mail = mail();
        var message = desk.receive(mail);
        desk.settle(message, mail, verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var before = desk.onlyApplication();
        var decided = desk.message(message.id());

        assertThat(desk.settle(message, mail, verdict(Kind.REJECTED, "Amberlin", "Nurse")))
                .isEqualTo(MessageState.APPLIED);
        assertThat(Desk.PIPELINE.bean(Triage.class).judge(message.id())).isEqualTo(MessageState.APPLIED);

        assertThat(desk.onlyApplication()).isEqualTo(before);
        assertThat(desk.message(message.id())).isEqualTo(decided);
        assertThat(desk.notifications()).hasSize(1);
    }

    @Test
    void mailThatWasStoredButNotJudgedWaits() {
        var message = desk.receive(mail());
        assertThat(desk.message(message.id()).state()).isEqualTo(RECEIVED);
        assertThat(Desk.PIPELINE
                        .bean(Inbox.class)
                        .waitingSince(Desk.PIPELINE.clock().instant().plusSeconds(1), 100_000))
                .contains(message);
    }

    @Test
    void aMailThatIsGoneIsNoError() {
        assertThat(Desk.PIPELINE.bean(Triage.class).judge(new com.havenjob.kernel.MessageId(new java.util.UUID(1, 2))))
                .isEqualTo(MessageState.DISCARDED);
    }

    @Test
    void anUnsureMailOfAKnownCompanyIsOnTheListAndMarked() {
        var id = desk.settled(verdict(Kind.APPLIED, "Fernwick", "Welder").unsure());

        assertThat(desk.message(id).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.onlyApplication().isNeedsReview()).isTrue();
        assertThat(desk.message(id).application())
                .isEqualTo(desk.onlyApplication().id());
        assertThat(desk.notifications())
                .extracting(Notification::type, Notification::title)
                .containsExactly(tuple(NotificationType.REVIEW_NEEDED, "Please check: Welder at Fernwick"));
    }

    @Test
    void aMailOfAnUnknownCompanyIsForAPersonAndNotOnTheList() {
        var id = desk.settled(verdict(Kind.INTERVIEW));
        assertThat(desk.message(id).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.message(id).application()).isNull();
        assertThat(desk.applications()).isEmpty();
        assertThat(desk.notifications())
                .extracting(Notification::type, Notification::title)
                .containsExactly(tuple(NotificationType.REVIEW_NEEDED, "A mail needs your decision"));
    }

    @Test
    void anUnsureMailDoesNotMoveTheApplicationThatItFits() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var id = desk.settled(verdict(Kind.REJECTED, "Fernwick", "Welder").unsure());
        assertThat(desk.onlyApplication().status()).isEqualTo(APPLIED);
        var item = Desk.PIPELINE.bean(ReviewQueue.class).item(desk.person, id).orElseThrow();
        assertThat(item.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.application()).isEqualTo(desk.onlyApplication());
            assertThat(candidate.reason()).isEqualTo(MatchReason.of(MatchReason.Why.SAME_POSITION));
        });
    }

    @Test
    void aMailAboutNoApplicationIsIgnoredAndKeptSaying() {
        var id = desk.settled(verdict(Kind.NOT_APPLICATION));
        assertThat(desk.message(id).state()).isEqualTo(IGNORED);
        assertThat(desk.applications()).isEmpty();
        assertThat(desk.notifications()).isEmpty();
        assertThat(verdictOf(id)).contains("quoted for kind");
    }

    @Test
    void gapsAreFilledAndNothingIsOverwritten() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").with("location", "Bergen"));
        desk.settle(verdict(Kind.UNDER_REVIEW, "Fernwick", "Welder")
                .with("location", "Oslo")
                .with("source", "Lever")
                .with("jobUrl", "https://fernwick.example/1")
                .deadline("2026-12-01")
                .sentAt("2026-11-19T10:00:00+02:00"));

        assertThat(desk.onlyApplication())
                .extracting(
                        Application::location,
                        Application::source,
                        Application::jobUrl,
                        Application::deadline,
                        Application::status)
                .containsExactly(
                        "Bergen",
                        "Lever",
                        "https://fernwick.example/1",
                        Instant.parse("2026-12-01T21:59:59Z"),
                        UNDER_REVIEW);
    }

    @Test
    void payOfAYearIsKeptAndNoOther() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder").salary(21, 21, Period.HOUR));
        assertThat(desk.onlyApplication().salaryMin()).isNull();
        desk.settle(verdict(Kind.UNDER_REVIEW, "Fernwick", "Welder").salary(38_000, 42_000, Period.YEAR));
        desk.settle(verdict(Kind.OFFER, "Fernwick", "Welder").salary(50_000, 50_000, Period.YEAR));

        assertThat(desk.onlyApplication())
                .extracting(Application::salaryMin, Application::salaryMax, Application::salaryCurrency)
                .containsExactly(38_000, 42_000, "EUR");
        assertThat(desk.onlyApplication().parseMetadata()).contains("quoted for salary");
    }

    @Test
    void aTitleThatWasNotKnownIsFilledInByALaterMail() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", ""));
        desk.settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder"));
        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Welder");
    }

    @Test
    void everyFieldThatAMachineWroteHasItsEvidenceAndNoneQuotesTheBody() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder")
                .with("location", "Bergen")
                .appliedOn("2026-11-10"));
        var later = desk.settled(verdict(Kind.UNDER_REVIEW, "Fernwick", "Welder")
                .with("location", "Oslo")
                .with("source", "Lever")
                .deadline("2026-12-01"));

        var evidence = JsonMapper.builder()
                .build()
                .readTree(Objects.requireNonNull(desk.onlyApplication().parseMetadata()))
                .get("fields");
        assertThat(evidence.propertyNames())
                .containsExactlyInAnyOrder("kind", "company", "title", "location", "appliedOn", "source", "deadline");
        assertThat(evidence.get("location").get("value").asString()).isEqualTo("Bergen");
        for (var field : List.of("company", "title", "location", "appliedOn", "source", "deadline")) {
            assertThat(evidence.get(field).get("confidence").asDouble()).isEqualTo(0.8);
            assertThat(evidence.get(field).get("extractor").asString()).isEqualTo("test/" + field);
            assertThat(evidence.get(field).get("evidence").asString()).isEqualTo("quoted for " + field);
        }
        assertThat(desk.onlyApplication().parseMetadata()).doesNotContain(WrittenVerdict.BODY);
        assertThat(verdictOf(later)).contains("quoted for deadline", "Oslo").doesNotContain(WrittenVerdict.BODY);
    }

    @Test
    void whoeverSwitchedNotificationsOffIsToldNothing() {
        Desk.PIPELINE
                .sql()
                .sql(
                        "INSERT INTO user_notification_preferences (user_id, in_app_notifications_enabled) VALUES (:user, false)")
                .param("user", desk.person.value())
                .update();
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(verdict(Kind.INTERVIEW));
        assertThat(desk.onlyApplication().status()).isEqualTo(APPLIED);
        assertThat(desk.notifications()).isEmpty();
    }

    @Test
    void eachMailThatMovesAnApplicationIsToldEvenToAStatusItHadBefore() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"));
        Desk.PIPELINE
                .bean(Applications.class)
                .changeStatus(desk.person, idOf(desk.onlyApplication()), INTERVIEW, "they called");
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"));

        assertThat(desk.notifications())
                .extracting(Notification::title)
                .containsExactly(
                        "Rejected: Welder at Fernwick",
                        "Rejected: Welder at Fernwick",
                        "New application: Welder at Fernwick");
    }

    private static String verdictOf(com.havenjob.kernel.MessageId id) {
        return Desk.PIPELINE
                .sql()
                .sql("SELECT verdict FROM inbound_messages WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
