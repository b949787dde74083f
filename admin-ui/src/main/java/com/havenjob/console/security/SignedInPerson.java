package com.havenjob.console.security;

import com.havenjob.accounts.Account;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person behind a session.
 *
 * @param mark what {@link com.havenjob.accounts.Accounts#signInMark} said when the session began
 */
public record SignedInPerson(UserId id, String email, String displayName, Sha256 mark)
        implements AuthenticatedPrincipal {

    static SignedInPerson of(Account account, Sha256 mark) {
        return new SignedInPerson(account.id(), account.email().value(), account.displayName(), mark);
    }

    @Override
    public String getName() {
        return email;
    }
}
