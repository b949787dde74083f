package com.havenjob.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication;
import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notifications;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall of the database: these calls name the stranger's ids on purpose, as code with a mistake would. */
class ActingPersonTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final AtomicReference<Optional<UserId>> ACTING = new AtomicReference<>(Optional.empty());
    private static final TransactionTemplate TRANSACTION = transactions();

    private final Account ann = PIPELINE.somebodyTrusting("*@fernwick.example");
    private final Account ben = PIPELINE.somebodyTrusting("*@fernwick.example");
    private final Applications applications = PIPELINE.bean(Applications.class);
    private final Inbox inbox = PIPELINE.bean(Inbox.class);

    /** The transaction manager as the feature makes it where a console is part of the process, on the same pool. */
    private static TransactionTemplate transactions() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("actingPerson", (ActingPerson) ACTING::get);
        return new TransactionTemplate(new DatabaseFeature()
                .transactionManager(PIPELINE.bean(DataSource.class), beans.getBeanProvider(ActingPerson.class)));
    }

    private static <T> T as(Account person, Supplier<T> work) {
        return as(Optional.of(person.id()), work);
    }

    private static <T> T asNobody(Supplier<T> work) {
        return as(Optional.empty(), work);
    }

    private static <T> T as(Optional<UserId> person, Supplier<T> work) {
        ACTING.set(person);
        try {
            return Objects.requireNonNull(TRANSACTION.execute(status -> work.get()));
        } finally {
            ACTING.set(Optional.empty());
        }
    }

    private static void doAs(Account person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    private Application applicationOf(Account person) {
        return applications.open(new NewApplication(
                person.id(),
                "Fernwick",
                "Welder",
                PIPELINE.clock().instant(),
                ApplicationStatus.APPLIED,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null));
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id());
    }

    private StoredMessage mailOf(Account person) {
        return switch (inbox.accept(WrittenMail.from("jobs@fernwick.example").to(person.id()))) {
            case Acceptance.Stored(var id) -> inbox.find(id).orElseThrow();
            case Acceptance.Quarantined _, Acceptance.Duplicate _, Acceptance.TooLarge _ ->
                throw new AssertionError("not stored");
        };
    }

    @Test
    void ownRowsAreThereAndStrangersAreNot() {
        var bens = applicationOf(ben);
        assertThat(as(ben, () -> applications.byId(ben.id(), idOf(bens)))).contains(bens);
        assertThat(as(ann, () -> applications.byId(ben.id(), idOf(bens)))).isEmpty();
        assertThat(as(ann, () -> applications.history(ben.id(), idOf(bens)))).isEmpty();
        assertThat(as(ann, () -> applications.at(ben.id(), Set.of("fernwick")))).isEmpty();
        var list = PIPELINE.bean(ApplicationList.class);
        assertThat(as(ann, () -> list.page(ben.id(), ApplicationFilter.ALL, PageRequest.of(0, 5))))
                .isEmpty();
        assertThat(as(ann, () -> list.countByStatus(ben.id()))).isEmpty();
    }

    @Test
    void aStrangersApplicationCannotBeChangedEvenByWhoeverHoldsIt() {
        var bens = applicationOf(ben);
        var bensMail = mailOf(ben);
        var mail = new Mail(bensMail.id(), bensMail.hash(), bensMail.receivedAt());

        var changes = applications.newChanges();
        changes.advance(bens, ApplicationStatus.REJECTED, mail);
        assertThatThrownBy(() -> doAs(ann, () -> applications.write(changes))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(ann, () -> applications.changeStatusFor(bens, ApplicationStatus.OFFER, mail)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(ann, () -> applicationOf(ben))).isInstanceOf(DataAccessException.class);
        doAs(ann, () -> applications.delete(ben.id(), idOf(bens)));

        assertThat(applications.byId(ben.id(), idOf(bens))).contains(bens);
        assertThat(applications.history(ben.id(), idOf(bens))).hasSize(1);
    }

    @Test
    void aStrangersMailCannotBeReadDecidedReleasedOrDiscarded() {
        var bens = mailOf(ben);
        var decision = new Decision(MessageState.IGNORED, Decision.Outcome.IGNORED, null, null, null, true);

        assertThat(as(ann, () -> inbox.find(bens.id()))).isEmpty();
        assertThat(as(ann, () -> inbox.lock(bens.id()))).isEmpty();
        assertThat(as(ann, () -> inbox.raw(bens))).isEmpty();
        assertThat(as(ann, () -> inbox.decide(bens.id(), MessageState.RECEIVED, decision)))
                .isFalse();
        assertThat(as(ann, () -> inbox.fail(bens.id(), "WHY", "because"))).isFalse();
        assertThat(as(ann, () -> inbox.receiveAgain(ben.id(), bens.id()))).isFalse();
        assertThat(as(ann, () -> inbox.discard(ben.id(), bens.id()))).isFalse();
        var list = PIPELINE.bean(InboxList.class);
        assertThat(as(ann, () -> list.item(ben.id(), bens.id()))).isEmpty();
        assertThat(as(ann, () -> list.read(ben.id(), bens.id()))).isEmpty();
        assertThat(as(ann, () -> list.count(ben.id(), Set.of()))).isZero();
        assertThatThrownBy(() -> as(ann, () -> mailOf(ben))).isInstanceOf(DataAccessException.class);

        assertThat(inbox.find(bens.id())).contains(bens);
        assertThat(as(ben, () -> list.read(ben.id(), bens.id())))
                .as("the own mail opens")
                .isPresent();
    }

    @Test
    void aStrangerCannotBeToldAnythingNorTheirNewsRead() {
        var notifications = PIPELINE.bean(Notifications.class);
        notifications.tell(ben.id(), new News.CheckNeeded("Ben's", ""), null, "one");
        var bens = notifications.page(ben.id(), PageRequest.of(0, 5)).getFirst();

        assertThat(as(ann, () -> notifications.page(ben.id(), PageRequest.of(0, 5))))
                .isEmpty();
        assertThat(as(ann, () -> notifications.countUnread(ben.id()))).isZero();
        doAs(ann, () -> notifications.markRead(ben.id(), bens.id()));
        doAs(ann, () -> notifications.markAllRead(ben.id()));
        assertThatThrownBy(() ->
                        doAs(ann, () -> notifications.tell(ben.id(), new News.CheckNeeded("Ann's", ""), null, "two")))
                .isInstanceOf(DataAccessException.class);

        assertThat(notifications.page(ben.id(), PageRequest.of(0, 5))).containsExactly(bens);
    }

    @Test
    void aStrangersAccountAndTrustedSendersAreOutOfReach() {
        var accounts = PIPELINE.bean(Accounts.class);
        var trusted = PIPELINE.bean(TrustedSenders.class);
        var before = trusted.of(ben.id());

        assertThat(as(ann, () -> accounts.byId(ben.id()))).isEmpty();
        assertThat(as(ann, () -> accounts.ownerOf(ben.forwardingAddress()))).isEmpty();
        assertThat(as(ann, accounts::all)).containsExactly(ann);
        assertThat(as(ann, () -> trusted.of(ben.id()))).isEmpty();
        doAs(ann, () -> accounts.disable(ben.id()));
        doAs(ann, () -> before.forEach(sender -> trusted.distrust(ben.id(), sender.id())));
        assertThatThrownBy(() -> doAs(ann, () -> trusted.trust(ben.id(), "*@evil.example", null)))
                .isInstanceOf(DataAccessException.class);

        assertThat(accounts.byId(ben.id())).contains(ben);
        assertThat(trusted.of(ben.id())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_keys", "flyway_schema_history"})
    void aPersonDoesNotReachTheTablesOfNobody(String table) {
        assertThatThrownBy(() -> as(
                        ann,
                        () -> PIPELINE.sql()
                                .sql("SELECT count(*) FROM havenjob." + table)
                                .query(Integer.class)
                                .single()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void roleAndPersonEndWithTheTransaction() {
        for (int i = 0; i < 40; i++) {
            assertThat(as(ann, ActingPersonTest::whoAmI)).isEqualTo("havenjob_console " + ann.id());
            assertThat(asNobody(ActingPersonTest::whoAmI)).isEqualTo("havenjob_worker nobody");
            assertThat(whoAmI()).isEqualTo("havenjob_worker nobody");
        }
    }

    @Test
    void roleAndPersonEndWithATransactionThatFails() {
        assertThatThrownBy(() -> as(
                        ann,
                        () -> PIPELINE.sql()
                                .sql("SELECT 1/0")
                                .query(Integer.class)
                                .single()))
                .isInstanceOf(DataAccessException.class);
        assertThat(asNobody(ActingPersonTest::whoAmI)).isEqualTo("havenjob_worker nobody");
    }

    @Test
    void withoutAnActingPersonTheWorkersRightsApply() {
        var bens = applicationOf(ben);
        assertThat(asNobody(() -> applications.byId(ben.id(), idOf(bens)))).contains(bens);
    }

    private static String whoAmI() {
        return PIPELINE.sql()
                .sql(
                        "SELECT current_user || ' ' || coalesce(nullif(current_setting('havenjob.user_id', true), ''), 'nobody')")
                .query(String.class)
                .single();
    }
}
