package com.havenjob.inbox.mime;

/** Joins the soft line breaks of {@code format=flowed} (RFC 3676). */
public final class Flowed {

    private Flowed() {}

    /** @param deleteSpace whether the space that marks a soft break goes with it ({@code delsp=yes}) */
    public static String unfold(String text, boolean deleteSpace) {
        var out = new StringBuilder(text.length());
        int openDepth = -1; // of the paragraph that the last line left open
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int depth = 0;
            int content = start;
            while (content < end && text.charAt(content) == '>') {
                depth++;
                content++;
            }
            if (content < end && text.charAt(content) == ' ') {
                content++;
            }
            boolean joins = openDepth == depth && !isSignature(text, content, end);
            if (!joins && start > 0) {
                out.append('\n');
            }
            if (!joins && depth > 0) {
                out.append(">".repeat(depth)).append(' ');
            }
            boolean soft = content < end && text.charAt(end - 1) == ' ' && !isSignature(text, content, end);
            out.append(text, content, soft && deleteSpace ? end - 1 : end);
            openDepth = soft ? depth : -1;
            start = end + 1;
        }
        return out.toString();
    }

    private static boolean isSignature(String text, int content, int end) {
        return end - content == 3 && text.startsWith("-- ", content);
    }
}
