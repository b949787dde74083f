package com.havenjob.lab;

import com.havenjob.triage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a mail means, said by a person. What is null is not known and not scored.
 *
 * @param file name of the mail's file
 * @param kind what the mail reports
 * @param company the employer
 * @param title the position
 * @param location where the position is, its city first
 * @param language ISO 639-1 code
 * @param set the collection the mail belongs to
 * @param source the id of the system that sent it; {@value #OWN_DOMAIN} where the employer did
 * @param interviewAt local ISO date-time of an appointment
 * @param deadline ISO date
 * @param origin of a forward: whose mail is inside, and under which subject; null where nobody says
 */
public record Label(
        String file,
        @Nullable Kind kind,
        @Nullable String company,
        @Nullable String title,
        @Nullable String location,
        @Nullable String language,
        @Nullable String set,
        @Nullable String source,
        @Nullable String interviewAt,
        @Nullable String deadline,
        @Nullable Origin origin) {

    static final String OWN_DOMAIN = "own domain";

    /** Mail of any year and topic: far from job mail, and therefore easy to tell from it. */
    private static final String EASY_SET = "spamassassin";

    /**
     * How a mail can be found that was forwarded.
     *
     * @param from address of its author
     */
    public record Origin(@Nullable String from, String subject) {}

    boolean isNegative() {
        return kind == Kind.NOT_APPLICATION;
    }

    boolean isPositive() {
        return kind != null && !isNegative();
    }

    /** Whether it looks like job mail: alerts, newsletters of job boards, account mail, recruiters. */
    boolean isHard() {
        return !EASY_SET.equals(set);
    }
}
