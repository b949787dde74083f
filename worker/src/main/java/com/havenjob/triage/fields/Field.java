package com.havenjob.triage.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What phrases can name. Slots with other names are matched and not kept. */
enum Field {
    COMPANY,
    TITLE,
    LOCATION,
    REQUISITION,
    DATE;

    private static final Map<String, Field> BY_SLOT = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(field -> field.name().toLowerCase(Locale.ROOT), field -> field));

    /** The field of a slot, or empty for slots such as {@code {person}} that only have to be passed over. */
    static Optional<Field> ofSlot(String slot) {
        return Optional.ofNullable(BY_SLOT.get(slot));
    }
}
