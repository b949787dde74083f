package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.OFFER;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static com.havenjob.triage.Desk.mail;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationDetails;
import com.havenjob.applications.Applications;
import com.havenjob.applications.ChangedBy;
import com.havenjob.applications.StatusChange;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.SealedWords;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person decides about a mail that waits. */
class ReviewQueueTest {

    private final Desk desk = new Desk();
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);
    private final Applications applications = Desk.PIPELINE.bean(Applications.class);

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id());
    }

    private MessageId unsure(Kind kind, String company, String title) {
        return desk.settled(verdict(kind, company, title).unsure());
    }

    private List<Decided> decisions(MessageId id) {
        var json = JsonMapper.builder().build();
        return Desk.PIPELINE
                .sql()
                .sql("""
                        SELECT decision, sealed_proposal, decided FROM review_decisions
                        WHERE message_id = :id AND user_id = :user
                        """)
                .param("id", id.value())
                .param("user", desk.person.value())
                .query((row, number) -> new Decided(
                        Objects.requireNonNull(row.getString("decision")),
                        json.readTree(Desk.PIPELINE
                                .bean(SealedWords.class)
                                .open(desk.person, "proposal/" + id, row.getBytes("sealed_proposal"))
                                .orElseThrow()),
                        json.readTree(row.getString("decided"))))
                .list();
    }

    private record Decided(String decision, JsonNode proposed, JsonNode decided) {
        String proposedCompany() {
            return proposed.at("/fields/company/value").asString("");
        }
    }

    @Test
    void waitingMailIsListedWithItsProposal() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");

        assertThat(queue.count(desk.person)).isEqualTo(1);
        assertThat(queue.page(desk.person, PageRequest.of(0, 5)))
                .extracting(InboxItem::id)
                .containsExactly(id);
        var item = queue.item(desk.person, id).orElseThrow();
        assertThat(item.proposal().value("company")).isEqualTo("Fernwick");
        assertThat(item.proposal().kindValue()).isEqualTo(Kind.APPLIED);
        assertThat(item.opened()).isEqualTo(desk.onlyApplication());
    }

    @Test
    void acceptingTakesTheMarkAwayAndKeepsWhatWasDecided() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        assertThat(queue.accept(desk.person, id)).isTrue();

        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::jobTitle, Application::isNeedsReview)
                .containsExactly("Fernwick", "Welder", false);
        assertThat(desk.message(id).state()).isEqualTo(MessageState.APPLIED);
        assertThat(queue.count(desk.person)).isZero();
        assertThat(decisions(id)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo("accepted");
            assertThat(row.proposedCompany()).isEqualTo("Fernwick");
            assertThat(row.decided().get("company").asString()).isEqualTo("Fernwick");
            assertThat(row.decided().get("status").asString()).isEqualTo("Applied");
        });
    }

    @Test
    void acceptingTheMailThatOpenedADraftTakesBackNothingThatCameLater() {
        var id = unsure(Kind.APPLIED, "Fernwick", "");
        desk.settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder"));
        var later = desk.onlyApplication();
        applications.edit(
                desk.person,
                idOf(later),
                new ApplicationDetails(
                        "Fernwick Holding",
                        later.jobTitle(),
                        later.dateApplied(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Objects.requireNonNull(later.version())));

        var item = queue.item(desk.person, id).orElseThrow();
        assertThat(item.opened()).isEqualTo(desk.onlyApplication());
        assertThat(queue.accept(desk.person, id)).isTrue();

        assertThat(desk.onlyApplication())
                .extracting(
                        Application::companyName,
                        Application::jobTitle,
                        Application::status,
                        Application::isNeedsReview)
                .containsExactly("Fernwick Holding", "Welder", INTERVIEW, false);
        assertThat(applications.history(desk.person, idOf(later))).hasSize(2);
    }

    @Test
    void acceptingAnInterviewThatOpenedADraftDoesNotUndoTheRefusalAfterIt() {
        var id = unsure(Kind.INTERVIEW, "Fernwick", "Welder");
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"));
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.onlyApplication().status()).isEqualTo(REJECTED);
    }

    @Test
    void acceptingAMailThatFitsOneApplicationMovesItAndFillsItsGaps() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder")
                .with("location", "Bergen")
                .unsure());
        assertThat(queue.accept(desk.person, id)).isTrue();

        assertThat(desk.onlyApplication())
                .extracting(Application::status, Application::location)
                .containsExactly(INTERVIEW, "Bergen");
        assertThat(applications.history(desk.person, idOf(desk.onlyApplication())))
                .first()
                .extracting(StatusChange::changedBy, StatusChange::message)
                .containsExactly(ChangedBy.USER, id);
    }

    @Test
    void acceptingALateReceiptDoesNotUndoAnInterview() {
        desk.settle(verdict(Kind.INTERVIEW, "Fernwick", "Welder"));
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
    }

    @Test
    void acceptingAnInterviewAfterARefusalOpensTheApplicationAgain() {
        desk.settle(verdict(Kind.REJECTED, "Fernwick", "Welder"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder"));
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
    }

    @Test
    void acceptingIsNotPossibleWhereNothingWasProposed() {
        var nameless = desk.settled(verdict(Kind.INTERVIEW));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Nurse"));
        var ambiguous = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", ""));

        for (var id : List.of(nameless, ambiguous)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> queue.accept(desk.person, id))
                    .withMessageContaining(id.toString());
            assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
            assertThat(decisions(id)).isEmpty();
        }
    }

    @Test
    void acceptingAnUnsureMailAboutNoApplicationIgnoresIt() {
        var id = desk.settled(verdict(Kind.NOT_APPLICATION).unsure());
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.message(id).state()).isEqualTo(MessageState.IGNORED);
    }

    @Test
    void correctingChangesTheApplicationThatWasPutOnTheList() {
        var id = unsure(Kind.APPLIED, "Fernwik", "Weldr");
        assertThat(queue.correct(desk.person, id, new Correction(" Fernwick ", "Welder", OFFER, "Bergen")))
                .isTrue();

        assertThat(desk.onlyApplication())
                .extracting(
                        Application::companyName,
                        Application::jobTitle,
                        Application::status,
                        Application::location,
                        Application::isNeedsReview,
                        Application::companyKey)
                .containsExactly("Fernwick", "Welder", OFFER, "Bergen", false, "fernwick");
        assertThat(decisions(id)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo("corrected");
            assertThat(row.proposedCompany()).isEqualTo("Fernwik");
            assertThat(row.decided().get("company").asString()).isEqualTo("Fernwick");
            assertThat(row.decided().get("title").asString()).isEqualTo("Welder");
        });
    }

    @Test
    void correctingAMailOfAnUnknownCompanyOpensTheApplicationWithTheMachinesEvidence() {
        var id = desk.settled(verdict(Kind.INTERVIEW).with("source", "Lever"));
        queue.correct(desk.person, id, new Correction("Fernwick", "", INTERVIEW, null));
        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::status, Application::source)
                .containsExactly("Fernwick", INTERVIEW, "Lever");
        assertThat(desk.onlyApplication().parseMetadata()).contains("quoted for source");
    }

    @Test
    void anOldMailOpensAnOldApplicationWithTheDeadlineOfItsSender() {
        var id = desk.settled(
                verdict(Kind.INTERVIEW).sentAt("2023-11-02T09:30:00+02:00").deadline("2023-11-20"));
        queue.correct(desk.person, id, new Correction("Fernwick", "", INTERVIEW, null));
        assertThat(desk.onlyApplication())
                .extracting(Application::dateApplied, Application::deadline)
                .containsExactly(Instant.parse("2023-11-02T07:30:00Z"), Instant.parse("2023-11-20T21:59:59Z"));
    }

    @Test
    void aMailThatHidesItsDateIsAsOldAsItsHeaderSays() {
        var id = desk.settled(verdict(Kind.INTERVIEW));
        queue.correct(desk.person, id, new Correction("Fernwick", "", INTERVIEW, null));
        assertThat(desk.onlyApplication().dateApplied()).isEqualTo(Instant.parse("2026-11-19T10:00:00Z"));
    }

    @Test
    void aDayInTheFutureIsNotBelievedInAReviewEither() {
        var id = desk.settled(
                verdict(Kind.APPLIED).sentAt("2026-11-18T08:00:00Z").appliedOn("2031-01-01"));
        queue.correct(desk.person, id, new Correction("Fernwick", "", APPLIED, null));
        assertThat(desk.onlyApplication().dateApplied()).isEqualTo(Instant.parse("2026-11-18T08:00:00Z"));
    }

    @Test
    void rejectingTakesTheApplicationFromTheListAgain() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        assertThat(queue.reject(desk.person, id)).isTrue();

        assertThat(desk.applications()).isEmpty();
        assertThat(desk.message(id))
                .extracting(m -> m.state(), m -> m.application())
                .containsExactly(MessageState.IGNORED, null);
        assertThat(decisions(id)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo("rejected");
            assertThat(row.decided().get("kind").asString()).isEqualTo("not_application");
        });
    }

    @Test
    void linkingMovesTheOtherApplicationAndTakesTheDraftFromTheList() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Welder"));
        var target = idOf(desk.onlyApplication());
        var id = unsure(Kind.INTERVIEW, "Fernwick", "Welder");
        assertThat(desk.applications()).hasSize(2);

        assertThat(queue.link(desk.person, id, target, OFFER)).isTrue();

        assertThat(desk.onlyApplication())
                .extracting(Application::id, Application::status, Application::companyName)
                .containsExactly(target, OFFER, "Amberlin");
        assertThat(desk.message(id).application()).isEqualTo(target);
        assertThat(decisions(id)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo("linked");
            assertThat(row.proposedCompany()).isEqualTo("Fernwick");
            assertThat(row.decided().get("company").asString()).isEqualTo("Amberlin");
        });
    }

    @Test
    void linkingToTheDraftItselfConfirmsIt() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        assertThat(queue.link(desk.person, id, idOf(desk.onlyApplication()), INTERVIEW))
                .isTrue();
        assertThat(desk.onlyApplication())
                .extracting(Application::status, Application::isNeedsReview)
                .containsExactly(INTERVIEW, false);
    }

    @Test
    void linkingToSomebodyElsesApplicationIsAnErrorAndChangesNothing() {
        var other = new Desk();
        other.settle(verdict(Kind.APPLIED, "Amberlin", "Welder"));
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue.link(desk.person, id, idOf(other.onlyApplication()), REJECTED));
        assertThat(other.onlyApplication().status()).isEqualTo(APPLIED);
        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(desk.onlyApplication().isNeedsReview()).isTrue();
    }

    @Test
    void anAnswerToALinkedMailFindsTheApplicationByTheThread() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Welder"));
        var target = idOf(desk.onlyApplication());
        var mail = mail().messageId("asked@amberlin.example");
        var message = desk.receive(mail);
        desk.settle(message, mail, verdict(Kind.INTERVIEW));
        queue.link(desk.person, message.id(), target, INTERVIEW);

        desk.settle(mail().with("In-Reply-To", "<asked@amberlin.example>"), verdict(Kind.OFFER));
        assertThat(desk.onlyApplication().status()).isEqualTo(OFFER);
    }

    @Test
    void acceptingAfterTheDraftWasDeletedBringsItBack() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        applications.delete(desk.person, idOf(desk.onlyApplication()));

        assertThat(queue.accept(desk.person, id)).isTrue();

        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::isNeedsReview)
                .containsExactly("Fernwick", false);
        assertThat(desk.message(id).application())
                .isEqualTo(desk.onlyApplication().id());
    }

    @Test
    void aCandidateThatWasDeletedIsNoLongerOffered() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var id = unsure(Kind.INTERVIEW, "Fernwick", "Welder");
        applications.delete(desk.person, idOf(desk.onlyApplication()));

        assertThat(queue.item(desk.person, id).orElseThrow().candidates()).isEmpty();
        assertThat(queue.accept(desk.person, id))
                .as("the proposal itself is still right")
                .isTrue();
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
    }

    @Test
    void aSecondAnswerIsFalseAndChangesNothing() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        queue.accept(desk.person, id);
        var before = desk.onlyApplication();

        assertThat(queue.accept(desk.person, id)).isFalse();
        assertThat(queue.reject(desk.person, id)).isFalse();
        assertThat(queue.correct(desk.person, id, new Correction("X", "Y", OFFER, null)))
                .isFalse();
        assertThat(queue.link(desk.person, id, idOf(before), OFFER)).isFalse();
        assertThat(queue.item(desk.person, id)).isEmpty();

        assertThat(desk.onlyApplication()).isEqualTo(before);
        assertThat(decisions(id)).hasSize(1);
    }

    @Test
    void ofTwoAnswersAtTheSameTimeOneCounts() throws Exception {
        var id = desk.settled(verdict(Kind.INTERVIEW));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = List.of("Fernwick", "Amberlin", "Quayside", "Nordwind").stream()
                    .map(company -> threads.submit(() -> {
                        start.await();
                        return queue.correct(desk.person, id, new Correction(company, "", INTERVIEW, null));
                    }))
                    .toList();
            start.countDown();
            int counted = 0;
            for (var answer : answers) {
                counted += answer.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        assertThat(desk.applications()).hasSize(1);
        assertThat(decisions(id)).hasSize(1);
    }

    @Test
    void otherPeoplesMailIsInvisible() {
        var id = unsure(Kind.APPLIED, "Fernwick", "Welder");
        var other = new Desk().person;

        assertThat(queue.count(other)).isZero();
        assertThat(queue.item(other, id)).isEmpty();
        assertThat(queue.accept(other, id)).isFalse();
        assertThat(queue.reject(other, id)).isFalse();
        assertThat(queue.correct(other, id, new Correction("X", "Y", OFFER, null)))
                .isFalse();
        assertThat(queue.link(other, id, idOf(desk.onlyApplication()), OFFER)).isFalse();
        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
    }

    @Test
    void aCorrectionNeedsACompany() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(" ", "Welder", APPLIED, null));
    }
}
