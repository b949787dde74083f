package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import org.jspecify.annotations.Nullable;

/** The fields that were read; null where the mail does not say. */
public record FieldReading(
        @Nullable Choice company,
        @Nullable Choice title,
        @Nullable Finding<String> location,
        @Nullable Finding<String> requisition,
        @Nullable Finding<String> jobUrl) {}
