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
            "zoom.us",
            "teams.microsoft.com",
            "teams.live.com",
            "meet.google.com",
            "webex.com",
            "whereby.com",
            "meet.jit.si",
            "gotomeeting.com",
            "meet.goto.com",
            "bluejeans.com",
            "skype.com",
            "chime.aws",
            "livestorm.co",
            "ringcentral.com");

    private static final String SCHEME = "https://";
    private static final String BEHIND_A_LINK = ".,;:!?";

    private MeetingPlace() {}

    static @Nullable String of(CalendarEvent event) {
        if (!event.location().isEmpty()) {
            return shortened(event.location().replace('\n', ' '));
        }
        for (var link : event.links()) {
            if (link.startsWith(SCHEME)) {
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
        int at = text.indexOf(SCHEME);
        while (at >= 0) {
            int end = endOfLink(text, at);
            String link = withoutMarks(text.substring(at, end));
            if (isMeeting(link)) {
                return shortened(link);
            }
            at = text.indexOf(SCHEME, end);
        }
        return null;
    }

    private static boolean isMeeting(String link) {
        int end = SCHEME.length();
        while (end < link.length() && isOfHost(link.charAt(end))) {
            end++;
        }
        String host = link.substring(SCHEME.length(), end).toLowerCase(Locale.ROOT);
        return link.startsWith("/", end)
                && MEETING_HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    private static boolean isOfHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** Without the full stop of the sentence that the link ends. */
    private static String withoutMarks(String link) {
        int end = link.length();
        while (end > SCHEME.length() && BEHIND_A_LINK.indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
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
