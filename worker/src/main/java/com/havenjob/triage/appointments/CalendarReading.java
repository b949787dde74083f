package com.havenjob.triage.appointments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of one calendar (RFC 5545, RFC 5546).
 *
 * @param method in capitals; PUBLISH where none is given
 * @param zone the calendar's own zone, by X-WR-TIMEZONE or its only VTIMEZONE; null without one
 */
record CalendarReading(String method, @Nullable String zone, List<CalendarEvent> events) {

    private static final int MOST_EVENTS = 100;
    private static final int DEEPEST = 10;
    private static final Set<String> LINKS = Set.of(
            "URL",
            "CONFERENCE",
            "X-GOOGLE-CONFERENCE",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGCONFLINK");

    CalendarReading {
        events = List.copyOf(events);
    }

    static CalendarReading of(String calendar) {
        var walk = new Walk();
        CalendarProperty.read(calendar).forEach(walk::take);
        return new CalendarReading(walk.method, walk.zone(), walk.events);
    }

    /** Goes through the content lines; components inside an event, such as alarms, are passed over. */
    private static final class Walk {

        private final Deque<String> open = new ArrayDeque<>();
        private final List<CalendarEvent> events = new ArrayList<>();
        private final List<String> zones = new ArrayList<>();
        private Map<String, CalendarProperty> event = new TreeMap<>();
        private List<String> links = new ArrayList<>();
        private String method = "PUBLISH";
        private @Nullable String ownZone;

        void take(CalendarProperty property) {
            switch (property.name()) {
                case "BEGIN" -> begin(component(property));
                case "END" -> end(component(property));
                default -> value(property);
            }
        }

        private static String component(CalendarProperty property) {
            return property.value().strip().toUpperCase(Locale.ROOT);
        }

        private void begin(String component) {
            if (open.size() < DEEPEST) {
                open.push(component);
            }
            if (component.equals("VEVENT")) {
                event = new TreeMap<>();
                links = new ArrayList<>();
            }
        }

        private void end(String component) {
            if (component.equals("VEVENT") && "VEVENT".equals(open.peek())) {
                addEvent();
            }
            open.poll();
        }

        private void value(CalendarProperty property) {
            switch (open.isEmpty() ? "" : open.element()) {
                case "VEVENT" -> {
                    event.putIfAbsent(property.name(), property);
                    if (LINKS.contains(property.name())) {
                        links.add(property.text());
                    }
                }
                case "VCALENDAR" -> ofCalendar(property);
                case "VTIMEZONE" -> {
                    if (property.name().equals("TZID")) {
                        zones.add(property.text());
                    }
                }
                default -> {
                    // alarms, to-dos and the rules of zones say nothing about the appointment
                }
            }
        }

        private void ofCalendar(CalendarProperty property) {
            if (property.name().equals("METHOD")) {
                method = component(property);
            } else if (property.name().equals("X-WR-TIMEZONE")) {
                ownZone = property.text();
            }
        }

        private void addEvent() {
            var written = event.get("DTSTART");
            var start = written == null ? null : CalendarTime.of(written);
            if (written == null || start == null || events.size() >= MOST_EVENTS) {
                return;
            }
            String zone = start.zone();
            events.add(new CalendarEvent(
                    text("UID"),
                    sequence(),
                    text("STATUS").equalsIgnoreCase("CANCELLED") || method.equals("CANCEL"),
                    start,
                    "DTSTART" + (zone == null ? ":" : ";TZID=" + zone + ":") + written.value(),
                    text("SUMMARY"),
                    text("LOCATION"),
                    text("DESCRIPTION"),
                    links));
        }

        private String text(String name) {
            var property = event.get(name);
            return property == null ? "" : property.text();
        }

        private int sequence() {
            try {
                return Integer.parseInt(text("SEQUENCE"));
            } catch (NumberFormatException e) {
                return 0; // the value where none is given (section 3.8.7.4)
            }
        }

        private @Nullable String zone() {
            return ownZone != null ? ownZone : zones.size() == 1 ? zones.getFirst() : null;
        }
    }
}
