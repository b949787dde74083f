package com.havenjob.triage.dates;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How time zones are written: CET, Europe/Paris, UTC+2, GMT-05:00. */
final class ZoneGrammar {

    private static final int FARTHEST_EAST = 14;
    private static final int FARTHEST_WEST = 10;
    private static final int FARTHEST_WEST_WITH_MINUTES = 8;

    private final Lexemes all;

    ZoneGrammar(Lexemes all) {
        this.all = all;
    }

    /** The zone that begins at this lexeme, or null. */
    @Nullable
    Span<ZoneId> at(int from) {
        var zone = named(from);
        if (zone == null) {
            return null;
        }
        int hours = hours(from);
        if (hours < 0) {
            return new Span<>(zone, from, from + 1);
        }
        int minutes = minutes(from + 3);
        int sign = all.isMark(from + 1, '+') ? 1 : -1;
        var offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * Math.max(0, minutes));
        return new Span<>(offset, from, minutes < 0 ? from + 3 : from + 5);
    }

    private @Nullable ZoneId named(int at) {
        if (!all.has(at) || all.get(at).isNumber() || !all.get(at).isCapital()) {
            return null;
        }
        String name = all.get(at).text();
        return name.indexOf('/') > 0
                ? all.words().zones().named(name)
                : all.words().zones().abbreviated(name);
    }

    /** The hours behind the sign, or -1. Behind any other name than these two a dash makes a range: 10:00 CET-11:00. */
    private int hours(int from) {
        String name = all.get(from).text();
        boolean universal = name.equals("UTC") || name.equals("GMT");
        boolean west = universal && all.isAnyMark(from + 1, "-−") && all.isGlued(from + 2);
        int hours = west || all.isMark(from + 1, '+') ? all.number(from + 2, 2) : -1;
        // «09:00 GMT-10:00» is an hour long: with minutes, few zones lie so far west and most ranges do.
        int farthest = !west ? FARTHEST_EAST : minutes(from + 3) < 0 ? FARTHEST_WEST : FARTHEST_WEST_WITH_MINUTES;
        return hours <= farthest ? hours : -1;
    }

    /** The minutes behind a colon, or -1. */
    private int minutes(int colon) {
        boolean written = all.isMark(colon, ':') && all.isGlued(colon) && all.isGlued(colon + 1);
        int minutes = written && all.get(colon + 1).digits() == 2 ? all.number(colon + 1, 2) : -1;
        return minutes < 60 ? minutes : -1;
    }
}
