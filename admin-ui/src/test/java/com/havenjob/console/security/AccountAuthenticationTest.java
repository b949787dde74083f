package com.havenjob.console.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.console.testing.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

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
}
