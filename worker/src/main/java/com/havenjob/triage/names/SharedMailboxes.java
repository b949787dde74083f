package com.havenjob.triage.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before the {@code @} of mailboxes that many use alike, and so is the name of none: «info», «careers». */
public final class SharedMailboxes {

    private static final Set<String> FOR_ALL = Set.of("info", "system", "reply", "bounce", "support");

    /** People write from some of these, «hello» and «jobs», but none is called so. */
    private static final Set<String> OF_OFFICES = Stream.concat(
                    FOR_ALL.stream(),
                    Stream.of(
                            "noreply",
                            "no-reply",
                            "donotreply",
                            "do-not-reply",
                            "no_reply",
                            "notification",
                            "notifications",
                            "careers",
                            "jobs",
                            "recruiting",
                            "recruitment",
                            "hr",
                            "talent",
                            "workday",
                            "mail",
                            "email",
                            "postmaster",
                            "hello",
                            "team",
                            "candidates",
                            "applications",
                            "alerts",
                            "sender"))
            .collect(Collectors.toUnmodifiableSet());

    private SharedMailboxes() {}

    /** Whether an answer to it reaches no one person. */
    public static boolean reachesNobody(String local) {
        return FOR_ALL.contains(local) || Words.isAutomatic(local);
    }

    /** Whether it cannot be what a tracking system calls an employer whose mail it sends. */
    public static boolean namesNoEmployer(String local) {
        return OF_OFFICES.contains(local);
    }
}
