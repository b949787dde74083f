package com.havenjob.triage.appointments;

import com.havenjob.inbox.Markup.Item;
import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that the HTML of a mail tells programs of, by schema.org {@code Event} and {@code EventReservation}, in the
 * form that calendars have. A mail that tells of several is not asked which of them is meant.
 */
final class MarkupEvents {

    private static final Set<String> EVENTS = Set.of("Event", "BusinessEvent");
    private static final String RESERVATION = "EventReservation";
    private static final int LONGEST_NAME = 300;

    /** Words for what anybody may come to. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "fair",
            "webinar",
            "meetup",
            "conference",
            "messe",
            "jobmesse",
            "karrieremesse",
            "karrieretag",
            "salon",
            "forum",
            "feria",
            "fiera",
            "feira",
            "beurs",
            "banenmarkt",
            "targi");

    private MarkupEvents() {}

    /**
     * The one meeting that is told of and not over; empty where there is none, or more than one could be meant.
     *
     * @param today null where the day of the mail is not known
     */
    static Optional<CalendarEvent> of(List<Item> items, @Nullable LocalDate today, DateText descriptions) {
        var events = newest(items.stream().flatMap(MarkupEvents::event).toList()).stream()
                .filter(event -> today == null || !event.start().day().isBefore(today))
                .toList();
        var meant = events.size() < 2
                ? events
                : events.stream()
                        .filter(event -> isMeeting(event.summary(), descriptions))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Stream<CalendarEvent> event(Item item) {
        String path = item.type().equals(RESERVATION) ? "reservationFor." : "";
        boolean known = EVENTS.contains(item.type()) || !path.isEmpty();
        String written = known ? item.value(path + "startDate") : null;
        var start = written == null ? null : MarkupTime.of(written);
        String name = shortened(item.value(path + "name"));
        if (written == null || start == null || isForEverybody(name)) {
            return Stream.empty();
        }
        boolean cancelled = says(item, path + "eventStatus", "EventCancelled")
                || says(item, path + "eventStatus", "EventPostponed")
                || says(item, "reservationStatus", "ReservationCancelled");
        boolean changed = cancelled || says(item, path + "eventStatus", "EventRescheduled");
        return Stream.of(new CalendarEvent(
                written,
                changed ? 1 : 0,
                cancelled,
                start,
                item.type() + " startDate: " + written,
                name,
                place(item, path),
                shortened(item.value(path + "description")),
                links(item, path)));
    }

    /** A reservation and the event inside it name the same meeting; what one of them says of a change holds. */
    private static List<CalendarEvent> newest(List<CalendarEvent> events) {
        Map<String, CalendarEvent> newest = new LinkedHashMap<>();
        for (var event : events) {
            if (event.isNewerThan(newest.get(event.uid()))) {
                newest.put(event.uid(), event);
            }
        }
        return List.copyOf(newest.values());
    }

    private static boolean isMeeting(String name, DateText descriptions) {
        return descriptions.read(name).units().stream().anyMatch(unit -> unit.says(DateCue.MEETING));
    }

    private static boolean isForEverybody(String name) {
        return Stream.of(Folding.fold(name).split("[^\\p{L}]+", LONGEST_NAME)).anyMatch(FOR_EVERYBODY::contains);
    }

    /** {@code https://schema.org/EventCancelled} or the name alone. */
    private static boolean says(Item item, String property, String status) {
        String value = item.value(property);
        return value != null && value.endsWith(status);
    }

    private static String place(Item item, String path) {
        String location = path + "location";
        String address = item.value(location + ".address");
        String parts = Stream.of("streetAddress", "postalCode", "addressLocality")
                .map(part -> item.value(location + ".address." + part))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        var said = new ArrayList<String>();
        for (var value : new String[] {item.value(location + ".name"), address == null ? parts : address}) {
            if (value != null && !value.isBlank()) {
                said.add(value);
            }
        }
        String plain = item.value(location);
        String place = said.isEmpty() && plain != null ? plain : String.join(", ", said);
        boolean online = says(item, location + ".@type", "VirtualLocation");
        return online && isLink(item.value(location + ".url")) ? "" : place;
    }

    private static List<String> links(Item item, String path) {
        var links = new ArrayList<String>();
        String online = item.value(path + "location.url");
        if (online != null && isLink(online)) {
            links.add(online);
        }
        // The address of an event mostly leads to its page: only that of a known video meeting is a place.
        String meeting = MeetingPlace.link(String.valueOf(item.value(path + "url")));
        if (meeting != null) {
            links.add(meeting);
        }
        return links;
    }

    private static boolean isLink(@Nullable String address) {
        return address != null && address.startsWith("https://") && address.indexOf(' ') < 0;
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
