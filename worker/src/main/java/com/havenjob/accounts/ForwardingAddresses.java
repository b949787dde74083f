package com.havenjob.accounts;

import com.havenjob.kernel.EmailAddress;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes private addresses: 59 random bits, in letters and digits that nobody mistakes for one another. */
@Component
class ForwardingAddresses {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();
    private final AccountSettings settings;

    ForwardingAddresses(AccountSettings settings) {
        this.settings = settings;
    }

    EmailAddress next() {
        var local = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(local::append);
        return new EmailAddress(local + "@" + settings.mailDomain());
    }
}
