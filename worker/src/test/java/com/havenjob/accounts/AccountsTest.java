package com.havenjob.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import com.havenjob.testing.RunningPipeline;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AccountsTest {

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Accounts accounts = pipeline.bean(Accounts.class);

    @Test
    void rightPasswordOpensTheAccountWhateverTheCaseOfTheAddress() {
        var ruth = pipeline.somebodyTrusting();
        assertThat(accounts.signIn(ruth.email(), RunningPipeline.PASSWORD)).contains(ruth);
        assertThat(accounts.signIn(
                        new EmailAddress(ruth.email().value().toUpperCase(java.util.Locale.ROOT)),
                        RunningPipeline.PASSWORD))
                .contains(ruth);
    }

    @Test
    void wrongPasswordUnknownAddressAndDisabledAccountOpenNothing() {
        var ruth = pipeline.somebodyTrusting();
        assertThat(accounts.signIn(ruth.email(), RunningPipeline.PASSWORD + " "))
                .isEmpty();
        assertThat(accounts.signIn(ruth.email(), "")).isEmpty();
        assertThat(accounts.signIn(new EmailAddress("nobody@example.org"), RunningPipeline.PASSWORD))
                .isEmpty();
        assertThat(accounts.signIn(new EmailAddress("nobody@example.org"), "nobody signs in with this"))
                .isEmpty();

        accounts.disable(ruth.id());
        assertThat(accounts.signIn(ruth.email(), RunningPipeline.PASSWORD)).isEmpty();
    }

    @Test
    void anAccountWithoutAPasswordOpensForNoPassword() {
        var ruth = pipeline.somebodyTrusting();
        pipeline.sql()
                .sql("UPDATE users SET hashed_password = NULL WHERE id = :id")
                .param("id", ruth.id().value())
                .update();
        assertThat(accounts.signIn(ruth.email(), "nobody signs in with this")).isEmpty();
        assertThat(accounts.signIn(ruth.email(), "")).isEmpty();
    }

    @Test
    void passwordIsStoredAsArgon2idAndNoTwoHashesAreAlike() {
        var hashes = new HashSet<String>();
        for (int i = 0; i < 2; i++) {
            hashes.add(pipeline.sql()
                    .sql("SELECT hashed_password FROM users WHERE id = :id")
                    .param("id", pipeline.somebodyTrusting().id().value())
                    .query(String.class)
                    .single());
        }
        assertThat(hashes).hasSize(2).allMatch(hash -> hash.startsWith("$argon2id$v=19$"));
    }

    @Test
    void anAddressHasOneAccount() {
        var ruth = pipeline.somebodyTrusting();
        assertThatThrownBy(() -> accounts.add(ruth.email(), null, "another password"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(ruth.email().value());
        assertThat(accounts.byEmail(ruth.email())).contains(ruth);
    }

    @Test
    void forwardingAddressesAreUniqueAndSayNothingAboutThePerson() {
        var addresses = new HashSet<EmailAddress>();
        for (int i = 0; i < 3; i++) {
            var ruth = pipeline.somebodyTrusting();
            addresses.add(ruth.forwardingAddress());
            assertThat(ruth.forwardingAddress().local()).matches("[a-km-np-z2-9]{12}");
            assertThat(ruth.forwardingAddress().domain()).isEqualTo("in.havenjob.localhost");
            assertThat(accounts.ownerOf(ruth.forwardingAddress())).contains(ruth.id());
        }
        assertThat(addresses).hasSize(3);
    }

    @Test
    void aDisabledAccountTakesNoMailAndKeepsItsData() {
        var ruth = pipeline.somebodyTrusting();
        accounts.disable(ruth.id());
        accounts.disable(ruth.id());
        assertThat(accounts.ownerOf(ruth.forwardingAddress())).isEmpty();
        assertThat(accounts.byId(ruth.id()))
                .get()
                .satisfies(found -> assertThat(found.disabled()).isTrue());
    }

    @Test
    void aDeletedAccountIsInvisible() {
        var ruth = pipeline.somebodyTrusting();
        pipeline.sql()
                .sql("UPDATE users SET deleted_at = now() WHERE id = :id")
                .param("id", ruth.id().value())
                .update();
        assertThat(accounts.byId(ruth.id())).isEmpty();
        assertThat(accounts.byEmail(ruth.email())).isEmpty();
        assertThat(accounts.ownerOf(ruth.forwardingAddress())).isEmpty();
        assertThat(accounts.signIn(ruth.email(), RunningPipeline.PASSWORD)).isEmpty();
        assertThat(accounts.all()).doesNotContain(ruth);
    }

    @Test
    void withoutANameThePersonIsCalledByTheAddress() {
        var ruth = pipeline.somebodyTrusting();
        assertThat(ruth.displayName()).isEqualTo("Ruth Ellingsen");
        assertThat(new Account(ruth.id(), ruth.email(), ruth.forwardingAddress(), " ", false).displayName())
                .isEqualTo(ruth.email().value());
    }

    @Test
    void mailIsKeptForThirtyDaysUnlessThePersonChoosesOtherwise() {
        var settings = pipeline.bean(MailSettings.class);
        var ruth = pipeline.somebodyTrusting();
        assertThat(settings.retentionDays(ruth.id())).isEqualTo(30);
        settings.keepForDays(ruth.id(), 7);
        settings.keepForDays(ruth.id(), 0);
        assertThat(settings.retentionDays(ruth.id())).isZero();
    }

    @Test
    void noTransactionIsOpenWhileAPasswordIsChecked() {
        var ruth = pipeline.somebodyTrusting();
        var transactions = new ArrayList<Boolean>();
        var password = new CharSequence() {
            @Override
            public int length() {
                return RunningPipeline.PASSWORD.length();
            }

            @Override
            public char charAt(int index) {
                return RunningPipeline.PASSWORD.charAt(index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return RunningPipeline.PASSWORD.subSequence(start, end);
            }

            @Override
            public String toString() {
                transactions.add(TransactionSynchronizationManager.isActualTransactionActive());
                return RunningPipeline.PASSWORD;
            }
        };
        assertThat(accounts.signIn(ruth.email(), password)).contains(ruth);
        assertThat(transactions).isNotEmpty().containsOnly(false);
    }

    @Test
    void aSessionsMarkChangesWithThePasswordAndEndsWithTheAccount() {
        var ruth = pipeline.somebodyTrusting();
        var before = accounts.signInMark(ruth.id());
        assertThat(before).isPresent().isEqualTo(accounts.signInMark(ruth.id()));
        accounts.changePassword(ruth.id(), "another password of hers");
        assertThat(accounts.signInMark(ruth.id())).isPresent().isNotEqualTo(before);
        accounts.disable(ruth.id());
        assertThat(accounts.signInMark(ruth.id())).isEmpty();
    }
}
