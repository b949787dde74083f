package com.havenjob.accounts;

import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose mail each person takes without asking: exact addresses, and {@code *@domain}. A domain vouches for the domains
 * below it, since only its owner can make them: {@code *@greenhouse-mail.io} covers {@code us.greenhouse-mail.io}.
 */
@Service
@Transactional
public class TrustedSenders {

    private static final String ANYBODY = "*@";

    private final JdbcClient sql;

    TrustedSenders(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether one of the person's patterns covers at least one of these senders. */
    @Transactional(readOnly = true)
    public boolean coverAny(UserId user, Collection<EmailAddress> senders) {
        return coverEach(List.of(new Senders(user, senders))).getFirst();
    }

    /** Answers {@link #coverAny} for each of these, in the same order. */
    @Transactional(readOnly = true)
    public List<Boolean> coverEach(List<Senders> each) {
        var asked = each.stream().flatMap(Senders::patterns).distinct().toList();
        var trusted = asked.isEmpty() ? Set.of() : trusted(asked);
        return each.stream()
                .map(senders -> senders.patterns().anyMatch(trusted::contains))
                .toList();
    }

    private Set<Pattern> trusted(List<Pattern> asked) {
        return sql.sql("""
                        SELECT user_id, sender_email FROM trusted_senders
                        WHERE user_id = ANY (CAST(:users AS uuid[])) AND sender_email = ANY (:patterns)
                        """)
                .param(
                        "users",
                        asked.stream()
                                .map(Pattern::user)
                                .distinct()
                                .map(UserId::toString)
                                .toArray(String[]::new))
                .param("patterns", asked.stream().map(Pattern::text).distinct().toArray(String[]::new))
                .query((row, number) ->
                        new Pattern(new UserId(row.getObject("user_id", UUID.class)), row.getString("sender_email")))
                .set();
    }

    /** The person's patterns, by pattern. */
    @Transactional(readOnly = true)
    public List<TrustedSender> of(UserId user) {
        return sql.sql(
                        "SELECT id, sender_email, label FROM trusted_senders WHERE user_id = :user ORDER BY sender_email")
                .param("user", user.value())
                .query((row, number) -> new TrustedSender(
                        row.getObject("id", UUID.class), row.getString("sender_email"), row.getString("label")))
                .list();
    }

    /** Adds an address or {@code *@domain}; {@link Refusal} for anything else. The second call changes nothing. */
    public void trust(UserId user, String pattern, @Nullable String label) {
        insert(user, List.of(new Preset(checked(pattern), label)));
    }

    /**
     * What a person could trust because of a mail from this sender, narrowest first: the address, and its domain unless
     * anybody can get an address there. {@link #trust} takes each of them; may be empty.
     */
    public static List<String> patternsFor(EmailAddress sender) {
        var address = Stream.of(sender.value());
        var domain = MailboxProviders.include(sender.domain())
                ? Stream.<String>empty()
                : Stream.of(ANYBODY + sender.domain());
        return Stream.concat(address, domain)
                .filter(pattern -> asPattern(pattern).isPresent())
                .toList();
    }

    /** Whether anybody can get an address at this domain, in lower case, so that it stands for no company. */
    public static boolean isMailboxProvider(String domain) {
        return MailboxProviders.include(domain);
    }

    /** Takes a pattern back; mail that it let in stays. The second call changes nothing. */
    public void distrust(UserId user, UUID id) {
        sql.sql("DELETE FROM trusted_senders WHERE user_id = :user AND id = :id")
                .param("user", user.value())
                .param("id", id)
                .update();
    }

    void trustFromTheStart(Account account) {
        var presets = new ArrayList<>(KnownSystems.presets());
        presets.add(new Preset(account.email().value(), null));
        insert(account.id(), presets);
    }

    private void insert(UserId user, List<Preset> presets) {
        for (var preset : presets) {
            sql.sql("""
                            INSERT INTO trusted_senders (user_id, sender_email, label) VALUES (:user, :pattern, :label)
                            ON CONFLICT (user_id, sender_email) DO NOTHING
                            """)
                    .param("user", user.value())
                    .param("pattern", preset.pattern())
                    .param("label", preset.label())
                    .update();
        }
    }

    private static Stream<String> patternsCovering(EmailAddress sender) {
        var domains = Stream.iterate(
                sender.domain(), domain -> domain.contains("."), domain -> domain.substring(domain.indexOf('.') + 1));
        return Stream.concat(Stream.of(sender.value()), domains.map(domain -> ANYBODY + domain));
    }

    private static String checked(String pattern) {
        return asPattern(pattern)
                .orElseThrow(() -> new Refusal(
                        "«" + pattern + "» is no sender: write an address, or *@example.com for a whole domain"));
    }

    private static Optional<String> asPattern(String pattern) {
        var text = pattern.strip().toLowerCase(Locale.ROOT);
        var probe = text.startsWith(ANYBODY) ? "anybody@" + text.substring(ANYBODY.length()) : text;
        return EmailAddress.tryParse(probe)
                .filter(address -> address.domain().contains("."))
                .filter(address -> !text.substring(1).contains("*"))
                .map(address -> text);
    }

    /** The senders of one mail to one person. */
    public record Senders(UserId user, Collection<EmailAddress> addresses) {

        private Stream<Pattern> patterns() {
            return addresses.stream().flatMap(TrustedSenders::patternsCovering).map(text -> new Pattern(user, text));
        }
    }

    private record Pattern(UserId user, String text) {}

    /** A pattern that an account begins with. */
    record Preset(String pattern, @Nullable String label) {

        static List<Preset> list(List<String> lines) {
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .map(parts -> new Preset(parts[0], parts.length == 2 ? parts[1] : null))
                    .collect(Collectors.toUnmodifiableList());
        }
    }
}
