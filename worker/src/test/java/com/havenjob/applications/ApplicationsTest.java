package com.havenjob.applications;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.OFFER;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.applications.Applications.Completion;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

/** Applications as a person opens, edits and deletes them; what mails do to them is told by the triage's tests. */
class ApplicationsTest {

    static final Instant APPLIED_AT = Instant.parse("2026-11-02T23:30:00.123456Z");

    private static final SalaryRange PAY = new SalaryRange(38_000, 42_000, "EUR");
    private static final SalaryRange MORE_PAY = new SalaryRange(99_000, 99_000, "USD");

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Applications applications = pipeline.bean(Applications.class);
    private final UserId ruth = pipeline.somebodyTrusting().id();

    static NewApplication byHand(UserId user, String company, String title) {
        return new NewApplication(
                user, company, title, APPLIED_AT, APPLIED, null, null, null, null, null, false, null, null, null);
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id());
    }

    private static ApplicationDetails details(Application shown, String title) {
        return new ApplicationDetails(
                shown.companyName(),
                title,
                shown.dateApplied(),
                null,
                null,
                " ",
                null,
                null,
                "call back",
                Objects.requireNonNull(shown.version()));
    }

    @Test
    void instantsSurviveTheDatabaseWhateverTheZoneOfTheProcess() {
        var opened = applications.open(byHand(ruth, "Fernwick", "Welder"));

        var loaded = applications.byId(ruth, idOf(opened)).orElseThrow();

        assertThat(java.time.ZoneId.systemDefault()).hasToString("Pacific/Chatham");
        assertThat(loaded).isEqualTo(opened);
        assertThat(loaded.dateApplied()).isEqualTo(APPLIED_AT);
        assertThat(pipeline.sql()
                        .sql(
                                "SELECT to_char(date_applied AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') FROM applications WHERE id = :id")
                        .param("id", idOf(opened).value())
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-02 23:30:00.123456");
        var row = pipeline.bean(ApplicationList.class).page(ruth, ApplicationFilter.ALL, PageRequest.of(0, 5));
        assertThat(row).singleElement().extracting(ApplicationRow::dateApplied).isEqualTo(APPLIED_AT);
    }

    @Test
    void openingByHandLeavesALineOfHistoryByTheUser() {
        var opened = applications.open(byHand(ruth, "Fernwick", "Welder"));
        assertThat(applications.history(ruth, idOf(opened)))
                .containsExactly(new StatusChange(
                        null, APPLIED, ChangedBy.USER, pipeline.clock().instant(), null, null));
    }

    @Test
    void aPersonMovesAnApplicationInAnyDirectionAndEachMoveIsALine() {
        var id = idOf(applications.open(byHand(ruth, "Fernwick", "Welder")));
        applications.changeStatus(ruth, id, REJECTED, "by phone");
        applications.changeStatus(ruth, id, INTERVIEW, null);
        applications.changeStatus(ruth, id, INTERVIEW, "again");

        assertThat(applications.byId(ruth, id).orElseThrow().status()).isEqualTo(INTERVIEW);
        assertThat(applications.history(ruth, id))
                .extracting(StatusChange::from, StatusChange::to, StatusChange::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(REJECTED, INTERVIEW, null),
                        org.assertj.core.groups.Tuple.tuple(APPLIED, REJECTED, "by phone"),
                        org.assertj.core.groups.Tuple.tuple(null, APPLIED, null));
    }

    @Test
    void anEditOfAnOldVersionIsRefusedAndChangesNothing() {
        var shown = applications.open(byHand(ruth, "Fernwick", "Welder"));
        var first = applications.edit(ruth, idOf(shown), details(shown, "Senior Welder"));

        assertThatThrownBy(() -> applications.edit(ruth, idOf(shown), details(shown, "Junior Welder")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(applications.byId(ruth, idOf(shown))).contains(first);
        assertThat(first.source()).as("a blank text counts as none").isNull();
        assertThat(first.notes()).isEqualTo("call back");
    }

    @Test
    void anEditedCompanyIsFoundByItsNewNameOnly() {
        var shown = applications.open(byHand(ruth, "Fernwick", "Welder"));
        var renamed = new ApplicationDetails(
                "Amberlin GmbH",
                "Welder",
                APPLIED_AT,
                null,
                null,
                null,
                null,
                null,
                null,
                Objects.requireNonNull(shown.version()));
        applications.edit(ruth, idOf(shown), renamed);
        assertThat(applications.at(ruth, Set.of(CompanyKey.of("Amberlin")))).hasSize(1);
        assertThat(applications.at(ruth, Set.of(CompanyKey.of("Fernwick")))).isEmpty();
    }

    @Test
    void anApplicationNeedsACompany() {
        assertThatIllegalArgumentException().isThrownBy(() -> byHand(ruth, " ", "Welder"));
        var shown = applications.open(byHand(ruth, "Fernwick", "Welder"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApplicationDetails(
                        " ",
                        "Welder",
                        APPLIED_AT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Objects.requireNonNull(shown.version())));
    }

    @Test
    void completingFillsGapsAndNeverOverwrites() {
        var opened = applications.open(byHand(ruth, "Fernwick", ""));
        var earlier = APPLIED_AT.minus(Duration.ofDays(2));
        var completed = applications.complete(
                opened,
                new Completion(
                        "Welder", "Bergen", "https://fernwick.example/1", "Lever", PAY, APPLIED_AT, earlier, null));
        var again = applications.complete(
                completed,
                new Completion("Nurse", "Oslo", "https://evil.example", "Taleo", MORE_PAY, earlier, APPLIED_AT, null));

        assertThat(again).isEqualTo(completed);
        assertThat(completed.jobTitle()).isEqualTo("Welder");
        assertThat(completed.location()).isEqualTo("Bergen");
        assertThat(completed.source()).isEqualTo("Lever");
        assertThat(completed.salaryMin()).isEqualTo(38_000);
        assertThat(completed.salaryMax()).isEqualTo(42_000);
        assertThat(completed.salaryCurrency()).isEqualTo("EUR");
        assertThat(completed.deadline()).isEqualTo(APPLIED_AT);
        assertThat(completed.dateApplied()).isEqualTo(earlier);
    }

    @Test
    void aDeletedApplicationIsInvisibleEverywhere() {
        var list = pipeline.bean(ApplicationList.class);
        var id = idOf(applications.open(byHand(ruth, "Fernwick", "Welder")));

        applications.delete(ruth, id);
        applications.delete(ruth, id);

        assertThat(applications.byId(ruth, id)).isEmpty();
        assertThat(applications.at(ruth, Set.of("fernwick"))).isEmpty();
        assertThat(applications.history(ruth, id)).isEmpty();
        assertThat(list.page(ruth, ApplicationFilter.ALL, PageRequest.of(0, 5))).isEmpty();
        assertThat(list.count(ruth, ApplicationFilter.ALL)).isZero();
        assertThat(list.countByStatus(ruth)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> applications.changeStatus(ruth, id, OFFER, null));
    }

    @Test
    void nobodyTouchesAnotherPersonsApplication() {
        var shown = applications.open(byHand(ruth, "Fernwick", "Welder"));
        var id = idOf(shown);
        var other = pipeline.somebodyTrusting().id();

        assertThat(applications.byId(other, id)).isEmpty();
        assertThat(applications.history(other, id)).isEmpty();
        applications.delete(other, id);
        assertThatIllegalArgumentException().isThrownBy(() -> applications.changeStatus(other, id, OFFER, null));
        assertThatIllegalArgumentException().isThrownBy(() -> applications.edit(other, id, details(shown, "Hacker")));
        assertThat(applications.byId(ruth, id)).contains(shown);
    }

    @Test
    void anUnknownApplicationIsAnErrorThatNamesIt() {
        var id = new ApplicationId(UUID.randomUUID());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> applications.changeStatus(ruth, id, OFFER, null))
                .withMessageContaining(id.toString());
    }
}
