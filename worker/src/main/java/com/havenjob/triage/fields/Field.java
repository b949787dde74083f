package com.havenjob.triage.fields;

import java.util.Locale;
import java.util.Optional;

/** What phrases can name. Slots with other names are matched and not kept. */
enum Field {
    COMPANY,
    TITLE,
    LOCATION,
    REQUISITION,
    DATE;

    /** The field of a slot, or empty for slots such as {@code {person}} that only have to be passed over. */
    static Optional<Field> ofSlot(String slot) {
        for (var field : values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(slot)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
