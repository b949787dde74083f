package com.havenjob.console.security;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by their account's address and password, and slows down guessing. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private static final SimpleGrantedAuthority USER = new SimpleGrantedAuthority("ROLE_USER");

    private final Accounts accounts;
    private final SignInThrottle throttle;

    AccountAuthentication(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.throttle = new SignInThrottle(clock);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var keys = keys(attempt);
        if (keys.stream().anyMatch(throttle::mustWait)) {
            throw new LockedException("Too many failed sign-ins: wait a little");
        }
        var account = signIn(attempt);
        if (account.isEmpty()) {
            keys.forEach(throttle::failed);
            throw new BadCredentialsException("Wrong address or password");
        }
        keys.forEach(throttle::succeeded);
        return UsernamePasswordAuthenticationToken.authenticated(SignedInPerson.of(account.get()), null, List.of(USER));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Optional<Account> signIn(Authentication attempt) {
        var password = text(attempt.getCredentials());
        return EmailAddress.tryParse(attempt.getName()).flatMap(email -> accounts.signIn(email, password));
    }

    private static List<String> keys(Authentication attempt) {
        var account = "account " + attempt.getName().strip().toLowerCase(Locale.ROOT);
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? List.of(account, "address " + details.getRemoteAddress())
                : List.of(account);
    }

    private static String text(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }
}
