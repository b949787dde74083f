package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.Unit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an appointment takes place: a line that says so, or the address of a video meeting. */
final class MeetingPlace {

    private static final int LONGEST = 500;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LABEL = 4;
    private static final List<String> MEETING_HOSTS = List.of(
            "zoom.us/",
            "teams.microsoft.com/",
            "teams.live.com/",
            "meet.google.com/",
            "webex.com/",
            "whereby.com/",
            "meet.jit.si/",
            "gotomeeting.com/",
            "meet.goto.com/",
            "bluejeans.com/",
            "skype.com/",
            "chime.aws/",
            "livestorm.co/",
            "ringcentral.com/");

    private MeetingPlace() {}

    static @Nullable String of(CalendarEvent event) {
        if (!event.location().isEmpty()) {
            return shortened(event.location().replace('\n', ' '));
        }
        for (var link : event.links()) {
            if (link.startsWith("https://")) {
                return shortened(link);
            }
        }
        return link(event.description());
    }

    /** The place that a text names, or null. */
    static @Nullable String of(List<Unit> units, String body) {
        for (var unit : units) {
            String labelled = labelled(unit);
            if (labelled != null) {
                return labelled;
            }
        }
        return link(body);
    }

    /** «Location: Weststraat 12», «Wo: …». */
    private static @Nullable String labelled(Unit unit) {
        String text = unit.text();
        int colon = text.indexOf(": ");
        boolean label = colon > 0 && colon <= 30 && text.length() - colon <= LONGEST_LINE;
        if (!label) {
            return null;
        }
        boolean place = unit.places(DateCue.PLACE).stream().anyMatch(cue -> cue.to() <= LONGEST_LABEL);
        return place ? text.substring(colon + 2).strip() : null;
    }

    /** The first link to a video meeting. */
    static @Nullable String link(String text) {
        int at = text.indexOf("https://");
        while (at >= 0) {
            int end = endOfLink(text, at);
            String link = text.substring(at, end);
            if (isMeeting(link)) {
                return shortened(link);
            }
            at = text.indexOf("https://", end);
        }
        return null;
    }

    private static boolean isMeeting(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return MEETING_HOSTS.stream().anyMatch(host -> {
            int at = lower.indexOf(host);
            return at > 0 && at <= 40 && (lower.charAt(at - 1) == '/' || lower.charAt(at - 1) == '.');
        });
    }

    private static int endOfLink(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 1_000 && " \n\r\t\"'<>)]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static String shortened(String place) {
        return place.length() <= LONGEST ? place : place.substring(0, LONGEST);
    }
}
