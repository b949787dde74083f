package com.havenjob.triage;

import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.SharedTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles mails in one transaction: what their verdicts mean for the applications happens with them or not at all. */
@Component
class Settlement {

    private static final int MOST_AT_ONCE = 50;
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final Inbox inbox;
    private final Rounds rounds;
    private final Consequences consequences;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final TransactionTemplate nested;
    private final SharedTransaction<ReadMail, MessageState> together =
            new SharedTransaction<>(MOST_AT_ONCE, this::settleGroup);

    Settlement(
            Inbox inbox,
            Rounds rounds,
            Consequences consequences,
            JdbcClient sql,
            PlatformTransactionManager transactionManager) {
        this.inbox = inbox;
        this.rounds = rounds;
        this.consequences = consequences;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactionManager);
        this.nested = new TransactionTemplate(
                transactionManager, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /**
     * Settles one mail, in one transaction with those that other threads settle at this moment; returns what it is
     * afterwards. A mail that was settled meanwhile is left alone.
     */
    @Transactional(propagation = Propagation.NEVER)
    public MessageState settle(ReadMail mail) {
        return together.join(mail);
    }

    /** Settles mails that only the surrounding transaction sees; those that cannot be settled are missing in the answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MessageId, Outcome> settleAll(List<ReadMail> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        oneAtATimeForCompanies(mails);
        try {
            return together(mails);
        } catch (RuntimeException e) {
            log.warn("Mails could not be settled together; they are settled one by one, count={}", mails.size(), e);
            return oneByOne(mails);
        }
    }

    private List<MessageState> settleGroup(List<ReadMail> mails) {
        return Objects.requireNonNull(transaction.execute(status -> {
            oneAtATimeForCompanies(mails);
            var states = inbox
                    .lock(mails.stream().map(mail -> mail.message().id()).toList())
                    .stream()
                    .collect(Collectors.toMap(StoredMessage::id, StoredMessage::state));
            decisionsOn(waiting(mails, states)).forEach((id, decision) -> states.put(id, decision.state()));
            return mails.stream()
                    .map(mail -> states.getOrDefault(mail.message().id(), MessageState.DISCARDED))
                    .toList();
        }));
    }

    /** Those that nobody settled yet, each once: two threads may bring the same mail. */
    private static List<ReadMail> waiting(List<ReadMail> mails, Map<MessageId, MessageState> states) {
        var waiting = new LinkedHashMap<MessageId, ReadMail>();
        mails.stream()
                .filter(mail -> states.get(mail.message().id()) == MessageState.RECEIVED)
                .forEach(mail -> waiting.putIfAbsent(mail.message().id(), mail));
        return List.copyOf(waiting.values());
    }

    private Map<MessageId, Outcome> together(List<ReadMail> mails) {
        var decisions = Objects.requireNonNull(nested.execute(status -> decisionsOn(mails)));
        var outcomes = new LinkedHashMap<MessageId, Outcome>();
        decisions.forEach((id, decision) -> outcomes.put(id, decision.outcome()));
        return outcomes;
    }

    private Map<MessageId, Outcome> oneByOne(List<ReadMail> mails) {
        var outcomes = new LinkedHashMap<MessageId, Outcome>();
        for (var mail : mails) {
            try {
                outcomes.putAll(together(List.of(mail)));
            } catch (RuntimeException e) {
                log.warn(
                        "A mail could not be settled; the queue will try again, messageId={}",
                        mail.message().id(),
                        e);
            }
        }
        return outcomes;
    }

    private Map<MessageId, Decision> decisionsOn(List<ReadMail> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        var round = rounds.begin(mails);
        mails.forEach(mail -> consequences.draw(mail, round));
        rounds.end(round);
        return round.decisions();
    }

    /**
     * Two mails of one company must not both find no application and each open one. All locks are taken at once and in
     * one order, so that no two chunks wait for each other.
     */
    private void oneAtATimeForCompanies(List<ReadMail> mails) {
        sql.sql("""
                        SELECT pg_advisory_xact_lock(key) FROM
                            (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(CAST(:names AS text[])) AS name
                             ORDER BY key) AS sorted
                        """)
                .param("names", mails.stream().flatMap(Settlement::lockNames).toArray(String[]::new))
                .query(row -> {});
    }

    /** A mail without a company still has a lock of its person: its thread may lead anywhere. */
    private static Stream<String> lockNames(ReadMail mail) {
        var named = Rounds.companyKeys(mail).toList();
        return (named.isEmpty() ? List.of("") : named)
                .stream().map(key -> mail.message().user() + "/" + key);
    }
}
