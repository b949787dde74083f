package com.havenjob.console.security;

import com.havenjob.accounts.Account;
import com.havenjob.kernel.UserId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The person behind a session. */
public record SignedInPerson(UserId id, String email, String displayName) implements AuthenticatedPrincipal {

    static SignedInPerson of(Account account) {
        return new SignedInPerson(account.id(), account.email().value(), account.displayName());
    }

    @Override
    public String getName() {
        return email;
    }
}
