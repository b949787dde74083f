package com.havenjob.console.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.console.testing.ConsoleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class AccountAuthenticationTest extends ConsoleTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private AccountAuthentication authentication;

    @Test
    void rightPasswordSignsIn() {
        var signedIn = authentication.authenticate(attempt(PASSWORD));
        assertThat(signedIn.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedInPerson.class,
                        someone -> assertThat(someone.id()).isEqualTo(person.id()));
    }

    @Test
    void wrongPasswordDoesNot() {
        assertThatThrownBy(() -> authentication.authenticate(attempt("guess")))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void afterTooManyFailuresNotEvenTheRightPasswordIsTried() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> authentication.authenticate(attempt("guess")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> authentication.authenticate(attempt(PASSWORD))).isInstanceOf(LockedException.class);
    }

    private Authentication attempt(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(
                person.email().value(), password);
    }

    @Test
    void ownSuccessDoesNotForgetTheGuessesAtOthersFromTheSameAddress() {
        var address = "198.51.100.23";
        for (int i = 0; i < 4; i++) {
            var victim = UUID.randomUUID() + "@example.org";
            assertThatThrownBy(() -> authentication.authenticate(attempt(victim, "guess", address)))
                    .isInstanceOf(BadCredentialsException.class);
            authentication.authenticate(attempt(person.email().value(), PASSWORD, address));
        }
        var last = UUID.randomUUID() + "@example.org";
        assertThatThrownBy(() -> authentication.authenticate(attempt(last, "guess", address)))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(
                        () -> authentication.authenticate(attempt(person.email().value(), PASSWORD, address)))
                .isInstanceOf(LockedException.class);
    }

    private static Authentication attempt(String email, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return attempt;
    }
}
