package com.havenjob.triage.appointments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VEVENT, or what markup says of the same kind.
 *
 * @param line what says its start, quoted as evidence
 * @param sequence the higher, the newer
 * @param links addresses of the meeting that properties of known programs give
 */
record CalendarEvent(
        String uid,
        int sequence,
        boolean cancelled,
        CalendarTime start,
        String line,
        String summary,
        String location,
        String description,
        List<String> links) {

    CalendarEvent {
        links = List.copyOf(links);
    }

    boolean isNewerThan(@Nullable CalendarEvent other) {
        return other == null || sequence > other.sequence;
    }
}
