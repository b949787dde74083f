package com.havenjob.triage.learning;

import com.havenjob.triage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one mail.
 *
 * @param kind what the mail reports; null where the decision does not tell
 * @param company null for a mail about no application
 */
public record Lesson(
        Headline headline, @Nullable Kind kind, @Nullable String company) {}
