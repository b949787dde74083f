package com.havenjob.accounts;

import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account.
 *
 * @param email the address of sign-in and of the person's own mailbox
 * @param forwardingAddress where application mail is forwarded to; private, and hard to guess
 * @param fullName as the person writes it
 * @param disabled may not sign in, and takes no mail
 */
public record Account(
        UserId id,
        EmailAddress email,
        EmailAddress forwardingAddress,
        @Nullable String fullName,
        boolean disabled) {

    /** How the person is addressed on screen: the name, or the address where no name was given. */
    public String displayName() {
        return fullName == null || fullName.isBlank() ? email.value() : fullName;
    }
}
