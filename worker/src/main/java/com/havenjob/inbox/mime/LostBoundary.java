package com.havenjob.inbox.mime;

import java.nio.charset.StandardCharsets;

/** Finds the boundary that a multipart body really uses. */
public final class LostBoundary {

    private static final int LONGEST = 200; // RFC 2046, section 5.1.1 allows 70

    private LostBoundary() {}

    /** What follows {@code --} on the first line that a header or a blank line comes after; empty where there is none. */
    public static String find(byte[] body) {
        int line = 0;
        while (line < body.length) {
            int end = line;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            if (end - line > 3 && end - line < LONGEST && body[line] == '-' && body[line + 1] == '-') {
                var candidate = new String(body, line + 2, end - line - 2, StandardCharsets.ISO_8859_1).stripTrailing();
                if (isBoundary(candidate) && beginsPart(body, end + 1)) {
                    return candidate;
                }
            }
            line = end + 1;
        }
        return "";
    }

    private static boolean isBoundary(String candidate) {
        return !candidate.isEmpty()
                && candidate.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\')
                && !candidate.chars().allMatch(c -> c == '-' || c == '=' || c == '_');
    }

    private static boolean beginsPart(byte[] body, int start) {
        var name = "content-";
        if (start < body.length && (body[start] == '\n' || body[start] == '\r')) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            if (start + i >= body.length || (body[start + i] | 0x20) != (name.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }
}
