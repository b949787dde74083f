package com.havenjob.triage;

import org.jspecify.annotations.Nullable;

/**
 * The person who wrote a mail for the employer.
 *
 * @param address where an answer reaches the person; null where a system sent the mail
 */
public record Recruiter(String name, @Nullable String address) {

    @Override
    public String toString() {
        return address == null ? name : name + " <" + address + ">";
    }
}
