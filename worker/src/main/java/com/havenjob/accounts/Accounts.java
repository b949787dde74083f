package com.havenjob.accounts;

import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account. Deleted accounts are invisible here. */
@Service
@Transactional
public class Accounts {

    private static final String SELECT =
            "SELECT id, email, forwarding_address, full_name, disabled_at, hashed_password FROM users ";

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final ForwardingAddresses forwardingAddresses;
    private final TrustedSenders trustedSenders;
    private final Clock clock;
    private final String hashOfNobody;

    Accounts(
            JdbcClient sql,
            PasswordEncoder passwords,
            ForwardingAddresses forwardingAddresses,
            TrustedSenders trustedSenders,
            Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.forwardingAddresses = forwardingAddresses;
        this.trustedSenders = trustedSenders;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody signs in with this");
    }

    /**
     * Makes an account with a forwarding address of its own, which trusts its own mailbox and the well-known systems
     * that send application mail. {@link Refusal} where the address has an account already.
     */
    public Account add(EmailAddress email, @Nullable String fullName, CharSequence password) {
        var forwardingAddress = forwardingAddresses.next();
        try {
            var id = sql.sql("""
                            INSERT INTO users (email, hashed_password, auth_provider, forwarding_address, full_name)
                            VALUES (:email, :hash, 'email', :forwarding, :name)
                            RETURNING id
                            """)
                    .param("email", email.value())
                    .param("hash", passwords.encode(password))
                    .param("forwarding", forwardingAddress.value())
                    .param("name", fullName)
                    .query(UUID.class)
                    .single();
            var account = new Account(new UserId(id), email, forwardingAddress, fullName, false);
            trustedSenders.trustFromTheStart(account);
            return account;
        } catch (DuplicateKeyException e) {
            throw new Refusal("There is an account for " + email + " already: choose another address", e);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Account> byId(UserId id) {
        return sql.sql(SELECT + "WHERE id = :id AND deleted_at IS NULL")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byEmail(EmailAddress email) {
        return sql.sql(SELECT + "WHERE email = :email AND deleted_at IS NULL")
                .param("email", email.value())
                .query(Accounts::account)
                .optional();
    }

    /** Whose forwarding address this is; empty for an unknown one and for that of a disabled account. */
    @Transactional(readOnly = true)
    public Optional<UserId> ownerOf(EmailAddress forwardingAddress) {
        return ownersOf(List.of(forwardingAddress)).getFirst();
    }

    /** Answers {@link #ownerOf} for each of these, in the same order. */
    @Transactional(readOnly = true)
    public List<Optional<UserId>> ownersOf(List<EmailAddress> forwardingAddresses) {
        var owners = new HashMap<String, UserId>();
        sql.sql("""
                        SELECT forwarding_address, id FROM users
                        WHERE forwarding_address = ANY (:addresses) AND deleted_at IS NULL AND disabled_at IS NULL
                        """)
                .param(
                        "addresses",
                        forwardingAddresses.stream().map(EmailAddress::value).toArray(String[]::new))
                .query(row -> {
                    owners.put(row.getString("forwarding_address"), new UserId(row.getObject("id", UUID.class)));
                });
        return forwardingAddresses.stream()
                .map(address -> Optional.ofNullable(owners.get(address.value())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return sql.sql(SELECT + "WHERE deleted_at IS NULL ORDER BY email")
                .query(Accounts::account)
                .list();
    }

    /** Sets a new password; the old one opens nothing from then on. {@link Refusal} where there is no such account. */
    public void changePassword(UserId id, CharSequence password) {
        var changed = sql.sql("""
                        UPDATE users SET hashed_password = :hash, updated_at = :now
                        WHERE id = :id AND deleted_at IS NULL
                        """)
                .param("hash", passwords.encode(password))
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new Refusal("There is no account " + id + " whose password could be changed");
        }
    }

    /** When the account was made; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(UserId id) {
        return sql.sql("SELECT created_at FROM users WHERE id = :id AND deleted_at IS NULL")
                .param("id", id.value())
                .query((row, number) ->
                        row.getObject("created_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Takes away sign-in and mail; the data stays. The second call changes nothing. */
    public void disable(UserId id) {
        sql.sql("UPDATE users SET disabled_at = :now, updated_at = :now WHERE id = :id AND disabled_at IS NULL")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    /**
     * The account that this address and password open; empty for a wrong pair, taking as long as for a right one. Without a
     * transaction: hashing takes long, and would hold a connection meanwhile. {@link Refusal} where too many sign in at once.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Account> signIn(EmailAddress email, CharSequence password) {
        var found = sql.sql(SELECT + "WHERE email = :email AND deleted_at IS NULL AND disabled_at IS NULL")
                .param("email", email.value())
                .query((row, number) -> new Secret(account(row, number), row.getString("hashed_password")))
                .optional();
        var hash = found.map(Secret::hash).orElse(hashOfNobody);
        var matches = passwords.matches(password, hash);
        return found.filter(secret -> matches && secret.hash() != null).map(Secret::account);
    }

    /**
     * What a session that was opened with this account's password remembers: while it is the same, the session may go on.
     * Another one after a change of the password; empty where the account is disabled, deleted or has no password.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Sha256> signInMark(UserId id) {
        return sql.sql("""
                        SELECT hashed_password FROM users
                        WHERE id = :id AND deleted_at IS NULL AND disabled_at IS NULL AND hashed_password IS NOT NULL
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(hash -> Sha256.of(hash.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                new EmailAddress(row.getString("forwarding_address")),
                row.getString("full_name"),
                row.getTimestamp("disabled_at") != null);
    }

    private record Secret(Account account, @Nullable String hash) {}
}
