package com.havenjob.triage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that a mail is about.
 *
 * @param state whether it takes place
 * @param day its day; null where the mail names none, or several to choose from
 * @param time local time where it takes place, as written; null where the mail names none
 * @param zone the zone of {@code time}; null where the mail does not say
 * @param place a place, or the address of a video meeting; null where the mail does not say
 */
public record Appointment(
        State state,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        @Nullable String place) {

    /** Whether an appointment takes place. */
    public enum State {
        FIXED,
        MOVED,
        CANCELLED,
        /** The reader is to choose among several times. */
        TO_CHOOSE
    }

    /** When it takes place, or null where that is not fixed. */
    public @Nullable LocalDateTime at() {
        boolean fixed = state == State.FIXED || state == State.MOVED;
        return fixed && day != null && time != null ? day.atTime(time) : null;
    }

    /** The same at that place. */
    public Appointment at(@Nullable String where) {
        return new Appointment(state, day, time, zone, where);
    }

    /** The same in another state. */
    public Appointment as(State other) {
        return new Appointment(other, day, time, zone, place);
    }
}
