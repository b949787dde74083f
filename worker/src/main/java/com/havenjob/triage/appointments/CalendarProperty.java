package com.havenjob.triage.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One content line of a calendar (RFC 5545, section 3.1).
 *
 * @param name in capitals
 * @param parameters by name in capitals, without quotation marks
 * @param value as it stands, still escaped
 */
record CalendarProperty(String name, Map<String, String> parameters, String value) {

    private static final int MOST = 5_000;
    private static final int LONGEST = 8_000;

    /** The content lines of a calendar, folded ones put together again; lines that are none are left out. */
    static List<CalendarProperty> read(String calendar) {
        var properties = new ArrayList<CalendarProperty>();
        var line = new StringBuilder();
        int from = 0;
        while (from <= calendar.length() && properties.size() < MOST) {
            int newline = calendar.indexOf('\n', from);
            int to = newline < 0 ? calendar.length() : newline;
            int end = to > from && calendar.charAt(to - 1) == '\r' ? to - 1 : to;
            boolean folded = end > from && (calendar.charAt(from) == ' ' || calendar.charAt(from) == '\t');
            if (!folded) {
                add(line, properties);
            }
            int start = folded ? from + 1 : from;
            line.append(calendar, start, Math.min(end, start + Math.max(0, LONGEST - line.length())));
            from = to + 1;
        }
        add(line, properties);
        return properties;
    }

    private static void add(StringBuilder line, List<CalendarProperty> properties) {
        int colon = outsideQuotes(line, ':', 0);
        if (colon > 0) {
            properties.add(property(line.substring(0, colon), line.substring(colon + 1)));
        }
        line.setLength(0);
    }

    private static CalendarProperty property(String head, String value) {
        var parameters = new TreeMap<String, String>();
        int end = outsideQuotes(head, ';', 0);
        String name = head.substring(0, end < 0 ? head.length() : end);
        while (end >= 0) {
            int next = outsideQuotes(head, ';', end + 1);
            String parameter = head.substring(end + 1, next < 0 ? head.length() : next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", "").strip());
            }
            end = next;
        }
        return new CalendarProperty(name.strip().toUpperCase(Locale.ROOT), Map.copyOf(parameters), value);
    }

    private static int outsideQuotes(CharSequence text, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** The value as text (section 3.3.11). */
    String text() {
        var text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
            } else {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            }
        }
        return text.toString().strip();
    }
}
