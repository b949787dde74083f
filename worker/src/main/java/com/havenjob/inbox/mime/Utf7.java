package com.havenjob.inbox.mime;

import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152), which Java has not. */
final class Utf7 {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static String decode(byte[] bytes) {
        var in = new String(bytes, StandardCharsets.ISO_8859_1);
        var out = new StringBuilder(in.length());
        int i = 0;
        while (i < in.length()) {
            char c = in.charAt(i++);
            if (c != '+') {
                out.append(c);
            } else if (i < in.length() && in.charAt(i) == '-') {
                out.append('+');
                i++;
            } else {
                i = shifted(in, i, out);
            }
        }
        return out.toString();
    }

    /** Reads base64 of UTF-16 from {@code start}; gives the place behind it. */
    private static int shifted(String in, int start, StringBuilder out) {
        int bits = 0;
        int buffered = 0;
        int i = start;
        while (i < in.length()) {
            int value = BASE64.indexOf(in.charAt(i));
            if (value < 0) {
                return in.charAt(i) == '-' ? i + 1 : i;
            }
            bits = bits << 6 | value;
            buffered += 6;
            if (buffered >= 16) {
                buffered -= 16;
                out.append((char) (bits >> buffered));
            }
            i++;
        }
        return i;
    }
}
