package com.havenjob.console.security;

import com.havenjob.accounts.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Ends a session with the first request after its account was disabled or got another password: a session lives for
 * hours, and whoever locks an account means now. Costs one look-up by key a request.
 */
final class SessionCheck extends HttpFilter {

    private final transient Accounts accounts;

    SessionCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = CurrentPerson.signedIn();
        if (person.isPresent() && !mayGoOn(person.get())) {
            signOut(request, response);
        }
        chain.doFilter(request, response);
    }

    /** The handler keeps the holder of contexts that it finds when it is made, and Vaadin sets another behind this filter. */
    private static void signOut(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    private boolean mayGoOn(SignedInPerson person) {
        return accounts.signInMark(person.id()).filter(person.mark()::equals).isPresent();
    }
}
