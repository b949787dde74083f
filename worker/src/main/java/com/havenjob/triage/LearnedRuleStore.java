package com.havenjob.triage;

import com.havenjob.inbox.SealedWords;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.learning.Derivation;
import com.havenjob.triage.learning.Derivation.Derived;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules that people's decisions taught. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LearnedRuleStore {

    private static final String COLUMNS =
            "id, user_id, sender, sealed_pattern, field, value, agreeing, edited, contradicted, revoked_at, updated_at";

    private final JdbcClient sql;
    private final SealedWords words;
    private final Clock clock;

    LearnedRuleStore(JdbcClient sql, SealedWords words, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.clock = clock;
    }

    /** All of a person's rules, those at work first, then by sender; none where the person's key was erased. */
    List<LearnedRule> of(UserId user) {
        return sql
                .sql("SELECT " + COLUMNS + """
                         FROM learned_rules WHERE user_id = :user
                        ORDER BY revoked_at IS NOT NULL, contradicted, sender, field, value
                        """)
                .param("user", user.value())
                .query((row, number) -> rule(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** A rule, kept from every other change until the surrounding transaction ends. */
    Optional<LearnedRule> lock(UserId user, UUID id) {
        return sql.sql("SELECT " + COLUMNS + " FROM learned_rules WHERE user_id = :user AND id = :id FOR UPDATE")
                .param("user", user.value())
                .param("id", id)
                .query((row, number) -> rule(row))
                .optional()
                .flatMap(Function.identity());
    }

    /** The rules at work for each of these people; those without one are missing. */
    Map<UserId, List<LearnedRule>> atWork(Collection<UserId> users) {
        record Own(UserId user, LearnedRule rule) {}
        return sql
                .sql("SELECT " + COLUMNS + """
                         FROM learned_rules
                        WHERE user_id = ANY (CAST(:users AS uuid[])) AND revoked_at IS NULL AND NOT contradicted
                        """)
                .param("users", users.stream().map(UserId::toString).toArray(String[]::new))
                .query((row, number) -> {
                    var user = userOf(row);
                    return rule(row).map(rule -> new Own(user, rule));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Own::user, Collectors.mapping(Own::rule, Collectors.toList())));
    }

    /**
     * Writes what the decisions about a sender's mail teach by now. What they no longer say is contradicted; what a person
     * edited or took back stays as it is. The second call with the same rules changes nothing but counts.
     */
    void learn(UserId user, String sender, List<Derived> rules) {
        contradict(user, sender);
        for (var rule : rules) {
            sql.sql("""
                            INSERT INTO learned_rules
                                (user_id, sender, field, learned_key, value, sealed_pattern, agreeing, created_at, updated_at)
                            VALUES (:user, :sender, CAST(:field AS learned_field), :key, :value, :pattern, :agreeing, :now, :now)
                            ON CONFLICT (user_id, sender, field, learned_key) DO UPDATE SET
                                sealed_pattern = CASE WHEN learned_rules.edited THEN learned_rules.sealed_pattern
                                    ELSE excluded.sealed_pattern END,
                                value = CASE WHEN learned_rules.edited THEN learned_rules.value ELSE excluded.value END,
                                agreeing = CASE WHEN learned_rules.edited THEN learned_rules.agreeing ELSE excluded.agreeing END,
                                contradicted = false, updated_at = excluded.updated_at
                            """)
                    .param("user", user.value())
                    .param("sender", sender)
                    .param("field", rule.field().label())
                    .param("key", rule.key())
                    .param("value", rule.value())
                    .param(
                            "pattern",
                            sealed(user, sender, rule.field(), rule.pattern().text()))
                    .param("agreeing", rule.agreeing())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    private void contradict(UserId user, String sender) {
        sql.sql("""
                        UPDATE learned_rules SET contradicted = true, updated_at = :now
                        WHERE user_id = :user AND sender = :sender AND NOT edited AND NOT contradicted
                        """)
                .param("user", user.value())
                .param("sender", sender)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Writes what a person wants a rule to say; what no decision said yet has no more weight than a fresh rule. */
    void edit(UserId user, LearnedRule rule, String pattern, String value) {
        boolean isSaid = value.equals(rule.value()) && pattern.equals(rule.pattern());
        sql.sql("""
                        UPDATE learned_rules SET sealed_pattern = :pattern, value = :value, agreeing = :agreeing,
                            edited = true, contradicted = false, updated_at = :now
                        WHERE user_id = :user AND id = :id
                        """)
                .param("user", user.value())
                .param("id", rule.id())
                .param("pattern", sealed(user, rule.sender(), rule.field(), pattern))
                .param("value", value)
                .param("agreeing", isSaid ? rule.agreeing() : Derivation.FEWEST)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes a rule back, or brings it back; false where that is so already, and where there is no such rule. */
    boolean setRevoked(UserId user, UUID id, boolean revoked) {
        return sql.sql("""
                        UPDATE learned_rules SET revoked_at = CASE WHEN :revoked THEN CAST(:now AS timestamptz) END,
                            updated_at = :now
                        WHERE user_id = :user AND id = :id AND (revoked_at IS NOT NULL) <> :revoked
                        """)
                        .param("user", user.value())
                        .param("id", id)
                        .param("revoked", revoked)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private byte[] sealed(UserId user, String sender, LearnedField field, String pattern) {
        return words.seal(user, purpose(sender, field), pattern);
    }

    private static String purpose(String sender, LearnedField field) {
        return "rule/" + field.label() + "/" + sender;
    }

    private static UserId userOf(ResultSet row) throws SQLException {
        return new UserId(row.getObject("user_id", UUID.class));
    }

    /** Empty where the person's key was erased, and the mail's words with it. */
    private Optional<LearnedRule> rule(ResultSet row) throws SQLException {
        var sender = row.getString("sender");
        var field = LearnedField.ofLabel(row.getString("field"));
        var pattern = words.open(userOf(row), purpose(sender, field), row.getBytes("sealed_pattern"));
        return pattern.isEmpty() ? Optional.empty() : Optional.of(rule(row, sender, field, pattern.get()));
    }

    private static LearnedRule rule(ResultSet row, String sender, LearnedField field, String pattern)
            throws SQLException {
        return new LearnedRule(
                row.getObject("id", UUID.class),
                sender,
                pattern,
                field,
                row.getString("value"),
                row.getInt("agreeing"),
                row.getBoolean("edited"),
                state(row),
                Objects.requireNonNull(row.getObject("updated_at", OffsetDateTime.class))
                        .toInstant());
    }

    private static LearnedRule.State state(ResultSet row) throws SQLException {
        if (row.getObject("revoked_at") != null) {
            return LearnedRule.State.REVOKED;
        }
        return row.getBoolean("contradicted") ? LearnedRule.State.CONTRADICTED : LearnedRule.State.ACTIVE;
    }
}
