package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.TrustedSender;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.Sha256;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

class InboxTest {

    private static final String SENDER = "jobs@fernwick.example";

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Inbox inbox = pipeline.bean(Inbox.class);
    private final InboxList list = pipeline.bean(InboxList.class);
    private final Account ruth = pipeline.somebodyTrusting("*@fernwick.example");

    private StoredMessage stored(MessageId id) {
        return inbox.find(id).orElseThrow();
    }

    private MessageId storedIdOf(Acceptance acceptance) {
        assertThat(acceptance).isInstanceOf(Acceptance.Stored.class);
        return ((Acceptance.Stored) acceptance).id();
    }

    private MessageId quarantinedIdOf(Acceptance acceptance) {
        assertThat(acceptance).isInstanceOf(Acceptance.Quarantined.class);
        return ((Acceptance.Quarantined) acceptance).id();
    }

    private InboxItem item(MessageId id) {
        return list.item(ruth.id(), id).orElseThrow();
    }

    @Test
    void mailIsCommittedBeforeAcceptReturns() {
        var mail = WrittenMail.from("Fernwick <" + SENDER + ">").subject("Your application");
        var id = storedIdOf(inbox.accept(mail.to(ruth.id())));

        assertThat(inbox.raw(stored(id))).contains(mail.bytes());
        assertThat(stored(id).hash()).isEqualTo(Sha256.of(mail.bytes()));
        assertThat(item(id))
                .extracting(InboxItem::state, InboxItem::sender, InboxItem::senderAddress, InboxItem::subject)
                .containsExactly(MessageState.RECEIVED, "Fernwick", SENDER, "Your application");
    }

    @Test
    void theSameBytesAgainAreADuplicateAndChangeNothing() {
        var mail = WrittenMail.from(SENDER).subject("Twice");
        var id = storedIdOf(inbox.accept(mail.to(ruth.id())));
        var before = stored(id);

        assertThat(inbox.accept(mail.to(ruth.id()))).isEqualTo(new Acceptance.Duplicate(id));
        assertThat(stored(id)).isEqualTo(before);
        assertThat(pipeline.mailOf(ruth.id())).containsExactly(id);
    }

    @Test
    void theSameBytesForAnotherPersonAreAnotherMail() {
        var other = pipeline.somebodyTrusting("*@fernwick.example");
        var mail = WrittenMail.from(SENDER);
        var mine = storedIdOf(inbox.accept(mail.to(ruth.id())));
        var theirs = storedIdOf(inbox.accept(mail.to(other.id())));

        assertThat(mine).isNotEqualTo(theirs);
        assertThat(pipeline.mailOf(other.id())).containsExactly(theirs);
    }

    @Test
    void oneOfManySimultaneousDeliveriesIsStored() throws Exception {
        var mail = WrittenMail.from(SENDER).to(ruth.id());
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var deliveries = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return inbox.accept(mail);
                    }))
                    .toList();
            start.countDown();
            var kinds = new java.util.ArrayList<Class<?>>();
            for (var delivery : deliveries) {
                kinds.add(delivery.get().getClass());
            }
            assertThat(kinds).containsOnlyOnce(Acceptance.Stored.class).hasSize(8);
        }
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void aMailAtTheLimitIsStoredAndOneByteMoreIsRefused() {
        int limit = Math.toIntExact(pipeline.bean(InboxSettings.class).maxSize().toBytes());
        assertThat(limit).isEqualTo(25 << 20);
        var head = WrittenMail.from(SENDER).bytes();
        var atLimit = Arrays.copyOf(head, limit);
        var beyond = Arrays.copyOf(head, limit + 1);

        storedIdOf(inbox.accept(new Delivery(ruth.id(), Door.SMTP, null, atLimit, Vouching.NONE)));
        assertThat(inbox.accept(new Delivery(ruth.id(), Door.SMTP, null, beyond, Vouching.NONE)))
                .isEqualTo(new Acceptance.TooLarge(limit + 1L, limit));
        assertThat(pipeline.mailOf(ruth.id())).hasSize(1);
    }

    @Test
    void anEmptyMailIsHeldBackAndNotLost() {
        var id = quarantinedIdOf(inbox.accept(new Delivery(ruth.id(), Door.SMTP, null, new byte[0], Vouching.NONE)));
        assertThat(item(id).reasonCode()).isEqualTo("NO_SENDER");
        assertThat(inbox.raw(stored(id))).contains(new byte[0]);
    }

    @Test
    void neitherBodyNorSubjectNorSendersNameLieOpenInTheTable() {
        var id = storedIdOf(inbox.accept(WrittenMail.from("Ottoline Quarrington <" + SENDER + ">")
                .subject("Wolfram interview")
                .body("Bring your ocarina on Thursday.")
                .to(ruth.id())));
        pipeline.bean(com.havenjob.triage.Triage.class);

        var row = pipeline.sql()
                .sql(
                        "SELECT m::text || encode(sealed_raw, 'escape') || encode(sealed_head, 'escape') FROM inbound_messages m WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        var sealed = pipeline.sql()
                .sql("SELECT sealed_raw || sealed_head FROM inbound_messages WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        for (var secret : List.of("Quarrington", "Ottoline", "Wolfram", "ocarina", "Thursday")) {
            assertThat(row).doesNotContainIgnoringCase(secret);
            assertThat(row).doesNotContainIgnoringCase(hex(secret));
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameMailIsSealedDifferentlyForEachPerson() {
        var mail = WrittenMail.from(SENDER);
        var other = pipeline.somebodyTrusting("*@fernwick.example");
        var mine = storedIdOf(inbox.accept(mail.to(ruth.id())));
        storedIdOf(inbox.accept(mail.to(other.id())));

        assertThatThrownBy(() -> inbox.raw(new StoredMessage(
                        mine,
                        other.id(),
                        Door.SMTP,
                        MessageState.RECEIVED,
                        Sha256.of(mail.bytes()),
                        null,
                        pipeline.clock().instant(),
                        null,
                        0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(other.id().toString());
    }

    @Test
    void bytesChangedInTheTableDoNotOpen() {
        var id = storedIdOf(inbox.accept(WrittenMail.from(SENDER).to(ruth.id())));
        pipeline.sql()
                .sql(
                        "UPDATE inbound_messages SET sealed_raw = set_byte(sealed_raw, 40, get_byte(sealed_raw, 40) # 1) WHERE id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> inbox.raw(stored(id))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void mailOfAStrangerIsHeldBackWithTheReason() {
        var accepted =
                inbox.accept(WrittenMail.from("x@evil.example").subject("Offer").to(ruth.id()));
        var id = quarantinedIdOf(accepted);

        assertThat(((Acceptance.Quarantined) accepted).reason()).contains("Nobody you trust");
        assertThat(item(id))
                .extracting(InboxItem::state, InboxItem::reasonCode, InboxItem::senderAddress)
                .containsExactly(MessageState.QUARANTINED, "UNTRUSTED_SENDER", "x@evil.example");
        assertThat(inbox.raw(stored(id))).isPresent();
    }

    @Test
    void mailWithoutASenderIsHeldBack() {
        var id = quarantinedIdOf(
                inbox.accept(WrittenMail.fromNobody().subject("?").to(ruth.id())));
        assertThat(item(id).reasonCode()).isEqualTo("NO_SENDER");
    }

    @Test
    void forgedMailOfATrustedSenderIsHeldBack() {
        var id = quarantinedIdOf(
                inbox.accept(WrittenMail.from(SENDER).delivered(ruth.id(), Door.WEBHOOK, SENDER, Vouching.FORGED)));
        assertThat(item(id).reasonCode()).isEqualTo("FORGED_SENDER");
    }

    @Test
    void whatThePersonHandsInPasses() {
        storedIdOf(inbox.accept(
                WrittenMail.from("x@unknown.example").delivered(ruth.id(), Door.IMPORT, null, Vouching.BY_OWNER)));
    }

    @Test
    void mailThatThePersonForwardsByHandPasses() {
        storedIdOf(
                inbox.accept(WrittenMail.from("Ruth <" + ruth.email().value().toUpperCase(java.util.Locale.ROOT) + ">")
                        .to(ruth.id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resent-From: Ruth <%s>",
                "Resent-From: \"Ellingsen, Ruth Maria of the House by the Long Lake\" <%s>",
                "X-Forwarded-For: %s someone@in.havenjob.localhost",
                "X-Forwarded-To: %s"
            })
    void mailThatThePersonsMailboxSendsOnPasses(String field) {
        var parts = field.formatted(ruth.email()).split(": ", 2);
        storedIdOf(inbox.accept(
                WrittenMail.from("hr@unknown.example").with(parts[0], parts[1]).to(ruth.id())));
    }

    @Test
    void mailThatGmailForwardsForThePersonPasses() {
        var mark = ruth.email().local() + "+caf_=target=in.havenjob.localhost@"
                + ruth.email().domain();
        storedIdOf(inbox.accept(
                WrittenMail.from("hr@unknown.example").delivered(ruth.id(), Door.SMTP, mark, Vouching.NONE)));
        var plusOnly = ruth.email().local() + "+caf@" + ruth.email().domain();
        quarantinedIdOf(inbox.accept(
                WrittenMail.from("hr@unknown.example").delivered(ruth.id(), Door.SMTP, plusOnly, Vouching.NONE)));
    }

    @Test
    void forwardingForSomebodyElseDoesNotHelp() {
        var other = pipeline.somebodyTrusting();
        quarantinedIdOf(inbox.accept(WrittenMail.from("hr@unknown.example")
                .with("X-Forwarded-For", other.email().value())
                .to(ruth.id())));
    }

    @Test
    void releasedMailGoesBackThroughThePipelineInANewRound() {
        var id = quarantinedIdOf(
                inbox.accept(WrittenMail.from("x@unknown.example").to(ruth.id())));
        int version = stored(id).version();

        assertThat(inbox.receiveAgain(ruth.id(), id)).isTrue();

        assertThat(item(id))
                .extracting(InboxItem::state, InboxItem::reasonCode, InboxItem::reason)
                .containsExactly(MessageState.RECEIVED, null, null);
        assertThat(stored(id).version()).isEqualTo(version + 1);
        assertThat(inbox.receiveAgain(ruth.id(), id)).as("the second call").isFalse();
    }

    @Test
    void onlyHeldBackAndFailedMailIsReceivedAgainOrDiscarded() {
        for (var state : MessageState.values()) {
            var id = inState(state);
            boolean mayBe =
                    Set.of(MessageState.QUARANTINED, MessageState.FAILED).contains(state);
            assertThat(inbox.receiveAgain(ruth.id(), id))
                    .as("receive again from %s", state)
                    .isEqualTo(mayBe);
            assertThat(inbox.discard(ruth.id(), inState(state)))
                    .as("discard from %s", state)
                    .isEqualTo(mayBe);
        }
    }

    private MessageId inState(MessageState state) {
        var id = storedIdOf(inbox.accept(WrittenMail.from(SENDER).to(ruth.id())));
        var change = switch (state) {
            case RECEIVED -> "version = version";
            case QUARANTINED, FAILED -> "reason_code = 'WHY', reason = 'because'";
            case NEEDS_REVIEW -> "outcome = 'review'";
            case APPLIED -> "outcome = 'created', decided_at = now(), decided_by = 'email_parser'";
            case IGNORED -> "outcome = 'ignored', decided_at = now(), decided_by = 'email_parser'";
            case DISCARDED -> "decided_at = now(), decided_by = 'user'";
        };
        pipeline.sql()
                .sql("UPDATE inbound_messages SET state = :state, " + change + " WHERE id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
        return id;
    }

    @Test
    void discardedMailIsSettledByThePerson() {
        var id = quarantinedIdOf(
                inbox.accept(WrittenMail.from("x@unknown.example").to(ruth.id())));
        assertThat(inbox.discard(ruth.id(), id)).isTrue();
        assertThat(stored(id).state()).isEqualTo(MessageState.DISCARDED);
        assertThat(inbox.discard(ruth.id(), id)).as("the second call").isFalse();
    }

    @Test
    void nobodyReleasesDiscardsOrReadsAnotherPersonsMail() {
        var other = pipeline.somebodyTrusting().id();
        var id = quarantinedIdOf(
                inbox.accept(WrittenMail.from("x@unknown.example").to(ruth.id())));

        assertThat(inbox.receiveAgain(other, id)).isFalse();
        assertThat(inbox.discard(other, id)).isFalse();
        assertThat(list.item(other, id)).isEmpty();
        assertThat(list.read(other, id)).isEmpty();
        assertThat(list.count(other, Set.of())).isZero();
        assertThat(stored(id).state()).isEqualTo(MessageState.QUARANTINED);
    }

    @Test
    void aMailThatIsGivenUpSaysWhyAndCanBeTriedAgain() {
        var id = storedIdOf(inbox.accept(WrittenMail.from(SENDER).to(ruth.id())));
        assertThat(inbox.fail(id, "TRIAGE_FAILED", "The mail could not be read."))
                .isTrue();
        assertThat(inbox.fail(id, "TRIAGE_FAILED", "Again."))
                .as("the second call")
                .isFalse();
        assertThat(item(id))
                .extracting(InboxItem::state, InboxItem::reasonCode, InboxItem::reason)
                .containsExactly(MessageState.FAILED, "TRIAGE_FAILED", "The mail could not be read.");
        assertThat(inbox.receiveAgain(ruth.id(), id)).isTrue();
    }

    @Test
    void aRolledBackDeliveryLeavesNothing() {
        var mail = WrittenMail.from(SENDER).to(ruth.id());
        pipeline.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            storedIdOf(inbox.accept(mail));
            status.setRollbackOnly();
        });
        assertThat(pipeline.mailOf(ruth.id())).isEmpty();
        storedIdOf(inbox.accept(mail));
    }

    @Test
    void listShowsEachMailOnceAndFiltersByState() {
        var ids = new HashSet<MessageId>();
        for (int i = 0; i < 3; i++) {
            ids.add(storedIdOf(inbox.accept(WrittenMail.from(SENDER).to(ruth.id()))));
        }
        quarantinedIdOf(inbox.accept(WrittenMail.from("x@unknown.example").to(ruth.id())));

        var received = Set.of(MessageState.RECEIVED);
        assertThat(list.page(ruth.id(), received, PageRequest.of(0, 2))).hasSize(2);
        var seen = new HashSet<MessageId>();
        for (int page = 0; page < 2; page++) {
            list.page(ruth.id(), received, PageRequest.of(page, 2)).forEach(item -> seen.add(item.id()));
        }
        assertThat(seen).isEqualTo(ids);
        assertThat(list.count(ruth.id(), Set.of())).isEqualTo(4);
        assertThat(list.countByState(ruth.id()))
                .isEqualTo(java.util.Map.of(MessageState.RECEIVED, 3, MessageState.QUARANTINED, 1));
    }

    @Test
    void releasingAndTrustingHappenBothOrNeither() {
        var trusted = pipeline.bean(TrustedSenders.class);
        var id = quarantinedIdOf(
                inbox.accept(WrittenMail.from("x@unknown.example").to(ruth.id())));

        assertThatThrownBy(() -> inbox.release(ruth.id(), id, "*@example")).isInstanceOf(Refusal.class);
        assertThat(stored(id).state()).isEqualTo(MessageState.QUARANTINED);

        assertThat(inbox.release(ruth.id(), id, "x@unknown.example")).isTrue();
        assertThat(stored(id).state()).isEqualTo(MessageState.RECEIVED);
        assertThat(inbox.release(ruth.id(), id, "y@unknown.example"))
                .as("the second call")
                .isFalse();
        assertThat(trusted.of(ruth.id()))
                .extracting(TrustedSender::pattern)
                .contains("x@unknown.example")
                .doesNotContain("y@unknown.example");
    }
}
