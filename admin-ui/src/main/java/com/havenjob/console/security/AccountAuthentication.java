package com.havenjob.console.security;

import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
        var tries = Tries.of(attempt);
        if (!throttle.mayTry(tries.keys())) {
            throw new LockedException("Too many failed sign-ins: wait a little");
        }
        var person = signIn(attempt, tries).orElseThrow(() -> new BadCredentialsException("Wrong address or password"));
        throttle.succeeded(tries.account());
        // Whoever has an account must not have the guesses at others forgotten by signing in.
        tries.address().forEach(throttle::takeBack);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(USER));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Optional<SignedInPerson> signIn(Authentication attempt, Tries tries) {
        var password = text(attempt.getCredentials());
        try {
            return EmailAddress.tryParse(attempt.getName())
                    .flatMap(email -> accounts.signIn(email, password))
                    .flatMap(
                            account -> accounts.signInMark(account.id()).map(mark -> SignedInPerson.of(account, mark)));
        } catch (Refusal busy) {
            // Nothing was checked, so nothing was wrong.
            tries.keys().forEach(throttle::takeBack);
            throw new LockedException("Too many people sign in at this moment", busy);
        }
    }

    private static String text(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }

    /**
     * What a try counts for.
     *
     * @param account the account it is made for, be it there or not
     * @param address the network address it comes from; none where it did not come over the network
     */
    private record Tries(String account, List<String> address) {

        static Tries of(Authentication attempt) {
            return new Tries(
                    "account " + attempt.getName().strip().toLowerCase(Locale.ROOT),
                    attempt.getDetails() instanceof WebAuthenticationDetails details
                            ? List.of("address " + details.getRemoteAddress())
                            : List.of());
        }

        List<String> keys() {
            return Stream.concat(Stream.of(account), address.stream()).toList();
        }
    }
}
