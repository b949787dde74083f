package com.havenjob.inbox.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Repairs the beginning of a raw mail, so that a strict reader finds its header: takes off byte order mark, blank lines
 * and mbox separator, opens an empty header where there is none, closes one that nobody closed, and joins one that was
 * torn apart by a stray blank line.
 */
public final class Beginning {

    private static final Set<String> WELL_KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "received",
            "return-path",
            "reply-to",
            "sender",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "delivered-to",
            "in-reply-to",
            "references");
    private static final Set<String> ENCODING = Set.of("mime-version", "content-transfer-encoding");
    private static final int LONGEST_NAME = 100;

    private final byte[] raw;
    private final Flaws flaws;
    private int surveyedTo = -1; // the blank line up to which lastWellKnown holds, so that no line is looked at twice
    private int lastWellKnown = -1;

    private Beginning(byte[] raw, Flaws flaws) {
        this.raw = raw;
        this.flaws = flaws;
    }

    /** The mail with its beginning repaired; {@code raw} itself where nothing is wrong with it. */
    public static byte[] repair(byte[] raw, Flaws flaws) {
        return new Beginning(withLineFeeds(raw, flaws), flaws).repaired();
    }

    private static byte[] withLineFeeds(byte[] raw, Flaws flaws) {
        boolean carriageReturn = false;
        for (byte octet : raw) {
            if (octet == '\n') {
                return raw;
            }
            carriageReturn |= octet == '\r';
        }
        if (!carriageReturn) {
            return raw;
        }
        flaws.add("lines end with a bare carriage return");
        var copy = raw.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] == '\r' ? (byte) '\n' : copy[i];
        }
        return copy;
    }

    private byte[] repaired() {
        int start = startOfHeader();
        if (!nameAt(start).isEmpty()) {
            return header(start);
        }
        if (start < raw.length) {
            flaws.add("no header, read as a body");
        }
        return assembled(new byte[] {'\n'}, start);
    }

    private int startOfHeader() {
        int start = raw.length > 2 && raw[0] == (byte) 0xef && raw[1] == (byte) 0xbb && raw[2] == (byte) 0xbf ? 3 : 0;
        int lineStart = start;
        while (lineStart < raw.length) {
            if (isBlank(lineStart)) {
                lineStart = nextLine(lineStart);
            } else if (startsWith(lineStart, "From ") || startsWith(lineStart, ">From ")) {
                lineStart = nextLine(lineStart);
            } else {
                break;
            }
        }
        return nameAt(lineStart).isEmpty() && !startsWith(start, "From ") ? start : lineStart;
    }

    /** Follows the header to its end, and writes it anew only where something in it must change. */
    private byte[] header(int start) {
        var rewritten = new ByteArrayOutputStream();
        boolean changed = start > 0;
        boolean knowsEncoding = false;
        int line = start;
        while (line < raw.length) {
            int next = nextLine(line);
            if (isBlank(line)) {
                if (knowsEncoding || !encodingFollows(next)) {
                    return changed ? assembled(rewritten.toByteArray(), line) : raw;
                }
                flaws.add("blank line inside the header skipped");
                changed = true;
            } else if (raw[line] == ' ' || raw[line] == '\t' || !nameAt(line).isEmpty()) {
                knowsEncoding |= ENCODING.contains(nameAt(line));
                rewritten.write(raw, line, next - line);
            } else if (wellKnownFollows(next)) {
                flaws.add("line without a field name inside the header skipped");
                changed = true;
            } else {
                flaws.add("no blank line between header and body");
                rewritten.write('\n');
                return assembled(rewritten.toByteArray(), line);
            }
            line = next;
        }
        return changed ? rewritten.toByteArray() : raw;
    }

    private boolean encodingFollows(int start) {
        boolean encoding = false;
        for (int line = start; line < raw.length && !isBlank(line); line = nextLine(line)) {
            boolean continued = line > start && (raw[line] == ' ' || raw[line] == '\t');
            var name = nameAt(line);
            if ((!continued && name.isEmpty()) || (line == start && !WELL_KNOWN.contains(name))) {
                return false;
            }
            encoding |= ENCODING.contains(name);
        }
        return encoding;
    }

    private boolean wellKnownFollows(int start) {
        if (start > surveyedTo) {
            int line = start;
            for (; line < raw.length && !isBlank(line); line = nextLine(line)) {
                lastWellKnown = WELL_KNOWN.contains(nameAt(line)) ? line : lastWellKnown;
            }
            surveyedTo = line;
        }
        return lastWellKnown >= start;
    }

    private byte[] assembled(byte[] head, int bodyStart) {
        var whole = new byte[head.length + raw.length - bodyStart];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(raw, bodyStart, whole, head.length, raw.length - bodyStart);
        return whole;
    }

    /** The lower-case name of the field that begins at {@code line}, or the empty text. */
    private String nameAt(int line) {
        int end = line;
        while (end < raw.length && end - line < LONGEST_NAME && raw[end] > ' ' && raw[end] < 127 && raw[end] != ':') {
            end++;
        }
        int colon = end;
        while (colon < raw.length && (raw[colon] == ' ' || raw[colon] == '\t')) {
            colon++;
        }
        return end > line && colon < raw.length && raw[colon] == ':'
                ? new String(raw, line, end - line, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean isBlank(int line) {
        return raw[line] == '\n' || (raw[line] == '\r' && (line + 1 == raw.length || raw[line + 1] == '\n'));
    }

    private int nextLine(int line) {
        int i = line;
        while (i < raw.length && raw[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, raw.length);
    }

    private boolean startsWith(int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i >= raw.length || raw[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
