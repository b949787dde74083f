package com.havenjob.lab;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a forwarded mail holds, said by a person. What is null is not known and not scored.
 *
 * @param file name of the mail's file
 * @param client the program that forwarded it
 * @param locale the language in which the program speaks
 * @param forwarded whether it is a forward at all
 * @param sender address of the original's author
 * @param name display name of the original's author
 * @param subject the original's
 * @param date the original's
 * @param body the original's
 * @param above what the forwarder wrote above it; empty where nothing is
 */
public record ForwardLabel(
        String file,
        @Nullable String client,
        @Nullable String locale,
        boolean forwarded,
        @Nullable String sender,
        @Nullable String name,
        @Nullable String subject,
        @Nullable OffsetDateTime date,
        @Nullable String body,
        String above) {

    static ForwardLabel of(JsonNode line) {
        var expected = line.path("expected");
        if (!expected.path("forwarded").isBoolean()) {
            throw new IllegalArgumentException("it does not say whether a forward is «expected»");
        }
        var date = JsonLines.text(expected, "date");
        var above = JsonLines.text(expected, "message_above");
        return new ForwardLabel(
                JsonLines.file(line),
                JsonLines.text(line, "client"),
                JsonLines.text(line, "locale"),
                expected.path("forwarded").booleanValue(),
                JsonLines.text(expected, "from_address"),
                JsonLines.text(expected, "from_name"),
                JsonLines.text(expected, "orig_subject"),
                date == null ? null : OffsetDateTime.parse(date),
                JsonLines.text(expected, "orig_body"),
                above == null ? "" : above);
    }
}
