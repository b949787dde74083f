package com.havenjob.console.security;

import com.havenjob.database.ActingPerson;
import com.havenjob.kernel.UserId;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread; it binds every transaction of the thread to that person's rows. */
@Component
public class CurrentPerson implements ActingPerson {

    @Override
    public Optional<UserId> current() {
        return signedIn().map(SignedInPerson::id);
    }

    /** The signed-in person; {@link IllegalStateException} on a thread that serves nobody. */
    public SignedInPerson person() {
        return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in on this thread"));
    }

    /** The id of {@link #person}. */
    public UserId id() {
        return person().id();
    }

    static Optional<SignedInPerson> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
