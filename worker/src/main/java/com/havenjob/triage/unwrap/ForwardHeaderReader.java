package com.havenjob.triage.unwrap;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads header lines as clients write them above a forwarded text: one field a line, or (Yahoo) all on one line. */
final class ForwardHeaderReader {

    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_HEADER = 40;
    private static final int LONGEST_CONTINUATION = 10;

    private final ForwardWords words;
    private final List<QuotedLine> lines;

    ForwardHeaderReader(ForwardWords words, List<QuotedLine> lines) {
        this.words = words;
        this.lines = lines;
    }

    private record Field(Role role, String value) {}

    /** The header that begins at or, behind blank lines, soon after {@code start}; without fields where there is none. */
    ForwardHeader read(int start) {
        var values = new EnumMap<Role, String>(Role.class);
        int last = start - 1;
        Role open = null;
        int i = start;
        for (int seen = 0; i < lines.size() && seen < LONGEST_HEADER; i++, seen++) {
            var line = lines.get(i);
            var field = field(line);
            if (line.isBlank()) {
                if (isComplete(values) || (!values.isEmpty() && !fieldFollows(i + 1, values))) {
                    break;
                }
            } else if (field != null) {
                if (field.role != Role.OTHER && values.containsKey(field.role)) {
                    break;
                }
                values.putIfAbsent(field.role, field.value);
                open = field.role;
                last = i;
            } else if (open != null && last == i - 1 && continues(i, open, values)) {
                values.merge(open, line.content(), (old, more) -> old + " " + more);
                last = i;
            } else {
                break;
            }
        }
        return new ForwardHeader(values, last + 1);
    }

    private static boolean isComplete(EnumMap<Role, String> values) {
        return values.containsKey(Role.FROM) && values.containsKey(Role.SUBJECT) && values.containsKey(Role.DATE);
    }

    private boolean fieldFollows(int start, EnumMap<Role, String> values) {
        for (int i = start; i < lines.size() && i < start + 3; i++) {
            if (!lines.get(i).isBlank()) {
                var field = field(lines.get(i));
                return field != null && !values.containsKey(field.role);
            }
        }
        return false;
    }

    /** A line without a label belongs to the field above it if an unseen label still follows before a blank line. */
    private boolean continues(int start, Role open, EnumMap<Role, String> values) {
        for (int i = start + 1; i < lines.size() && i < start + LONGEST_CONTINUATION; i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                break;
            }
            var field = field(line);
            if (field != null) {
                return !values.containsKey(field.role);
            }
        }
        var above = lines.get(start - 1).content();
        boolean list = open == Role.TO || open == Role.CC;
        return list && (above.endsWith(",") || above.endsWith(";"));
    }

    @Nullable
    Role roleAt(int index) {
        var field = field(lines.get(index));
        return field == null ? null : field.role;
    }

    private @Nullable Field field(QuotedLine line) {
        var content = line.content();
        int colon = 0;
        while (colon < content.length() && content.charAt(colon) != ':' && content.charAt(colon) != '：') {
            if (colon++ > LONGEST_LABEL) {
                return null;
            }
        }
        if (colon == content.length()) {
            return null;
        }
        var role = words.role(withoutMarks(content.substring(0, colon)));
        return role == null ? null : new Field(role, withoutMarks(content.substring(colon + 1)));
    }

    /** Without the asterisks and underscores of a bold or italic label that was made plain. */
    private static String withoutMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == ' ' || c == '\t' || c == '\u00A0';
    }

    /** All fields on one line, glued together: {@code From: Ann <a@b>To: Bob <b@c>Sent: …Subject: …}. */
    ForwardHeader readGlued(String text, int line) {
        var values = new EnumMap<Role, String>(Role.class);
        for (var from : words.fromLabels()) {
            int value = behindLabel(text, 0, from);
            if (value > 0) {
                split(text, value, from, values);
                break;
            }
        }
        return new ForwardHeader(values, line + 1);
    }

    private void split(String text, int start, String from, EnumMap<Role, String> values) {
        var labels = words.labelsBeside(from);
        var open = Role.FROM;
        int valueStart = start;
        for (int i = start; i < text.length() && open != Role.SUBJECT; i++) {
            int value = -1;
            Role role = null;
            for (var label : labels.entrySet()) {
                int behind = values.containsKey(label.getValue()) || label.getValue() == open
                        ? -1
                        : Math.max(
                                behindLabel(text, i, label.getKey()),
                                behindBareLabel(text, i, label.getKey(), label.getValue()));
                if (behind > value) {
                    value = behind;
                    role = label.getValue();
                }
            }
            if (role != null) {
                values.put(open, text.substring(valueStart, i).strip());
                open = role;
                valueStart = value;
                i = value - 1;
            }
        }
        values.put(open, text.substring(valueStart).strip());
    }

    /** Some translations of Yahoo forgot a colon: what is glued to the value before it is a label nevertheless. */
    private static int behindBareLabel(String text, int start, String label, Role role) {
        int end = start + label.length();
        boolean glued = start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && label.length() >= (role == Role.SUBJECT ? 4 : 2)
                && (role == Role.SUBJECT || !Character.isLetterOrDigit(text.charAt(start - 1)));
        return glued && text.startsWith(label, start) && text.startsWith(" ", end) ? end + 1 : -1;
    }

    /** The place behind {@code label} and its colon where they stand at {@code start}, else -1. */
    private static int behindLabel(String text, int start, String label) {
        if (!text.startsWith(label, start)) {
            return -1;
        }
        int i = start + label.length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '：') ? i + 1 : -1;
    }
}
