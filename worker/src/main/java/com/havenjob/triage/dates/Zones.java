package com.havenjob.triage.dates;

import com.havenjob.triage.lexicon.Sheet;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Time zones by the names that mails and calendars give them. */
public final class Zones {

    private static final int LONGEST = 80;
    private static final Set<String> AVAILABLE = ZoneId.getAvailableZoneIds();

    private final Map<String, ZoneId> abbreviations = new HashMap<>();
    private final Map<String, ZoneId> windows = new HashMap<>();

    private Zones(Sheet sheet) {
        sheet.entries("abbreviations").forEach((name, id) -> abbreviations.put(name, ZoneId.of(id)));
        sheet.entries("windows").forEach((name, id) -> windows.put(name, ZoneId.of(id)));
    }

    static Zones load() {
        return new Zones(Sheet.load("dates/zones.sheet"));
    }

    /** The zone of an abbreviation in capitals, or null. */
    public @Nullable ZoneId abbreviated(String name) {
        return abbreviations.get(name);
    }

    /** The zone of an IANA name, with or without a prefix, of a Windows name or of an offset; null for any other. */
    public @Nullable ZoneId named(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        if (plain.charAt(0) == '+' || plain.charAt(0) == '-') {
            return offset(plain);
        }
        var known = windows.get(plain);
        if (known != null) {
            return known;
        }
        // Some programs write /vendor/version/Europe/Berlin.
        String id = plain;
        while (!AVAILABLE.contains(id)) {
            int slash = id.indexOf('/');
            if (slash < 0) {
                return abbreviations.get(plain);
            }
            id = id.substring(slash + 1);
        }
        return ZoneId.of(id);
    }

    private static @Nullable ZoneId offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null; // no clock on earth is so far away
        }
    }
}
