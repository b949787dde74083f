package com.havenjob.inbox.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes {@code =?charset?B|Q?text?=} (RFC 2047) wherever it stands, also where the RFC forbids it: inside quotes,
 * broken across lines, without a space between words, without a character set, without an end.
 */
public final class EncodedWords {

    private EncodedWords() {}

    /** {@code text} with its encoded words decoded; itself where it has none. Linear in its length. */
    public static String decode(String text, Flaws flaws) {
        int start = text.indexOf("=?");
        if (start < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var run = new Run(out, flaws);
        int done = 0;
        boolean endless = false;
        while (start >= 0) {
            var word = wordAt(text, start, endless);
            if (word == null) {
                start = text.indexOf("=?", start + 2);
                continue;
            }
            endless |= word.endless;
            var between = text.substring(done, start);
            if (!between.isBlank() || run.isEmpty()) {
                run.flush();
                out.append(between);
            }
            run.add(word);
            done = word.end;
            start = text.indexOf("=?", done);
        }
        run.flush();
        return out.append(text, done, text.length()).toString();
    }

    private record Word(String charset, char encoding, String content, int end, boolean endless) {}

    private static @Nullable Word wordAt(String text, int start, boolean noEndAhead) {
        int charsetEnd = text.indexOf('?', start + 2);
        if (charsetEnd < 0 || charsetEnd - start > 60 || charsetEnd + 2 >= text.length()) {
            return null;
        }
        char encoding = Character.toUpperCase(text.charAt(charsetEnd + 1));
        if (text.charAt(charsetEnd + 2) != '?' || (encoding != 'B' && encoding != 'Q')) {
            return null;
        }
        var charset = text.substring(start + 2, charsetEnd);
        if (charset.contains(" ") || charset.contains("=")) {
            return null;
        }
        int language = charset.indexOf('*'); // RFC 2231, section 5
        int content = charsetEnd + 3;
        int end = noEndAhead ? -1 : endOf(text, content, encoding);
        return new Word(
                language < 0 ? charset : charset.substring(0, language),
                encoding,
                text.substring(content, end < 0 ? text.length() : end),
                end < 0 ? text.length() : end + 2,
                end < 0);
    }

    /** A {@code ?=} that is really a bare question mark before an escape ({@code ?=3D}) does not end a Q word. */
    private static int endOf(String text, int from, char encoding) {
        int end = text.indexOf("?=", from);
        while (end >= 0
                && encoding == 'Q'
                && end + 3 < text.length()
                && Character.digit(text.charAt(end + 2), 16) >= 0
                && Character.digit(text.charAt(end + 3), 16) >= 0) {
            int next = text.indexOf("?=", end + 2);
            int blank = text.indexOf(' ', end);
            if (next < 0 || (blank >= 0 && blank < next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Neighbouring words of one character set: a letter's bytes may be spread over two of them. */
    private static final class Run {

        private final StringBuilder out;
        private final Flaws flaws;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private @Nullable String charset;

        Run(StringBuilder out, Flaws flaws) {
            this.out = out;
            this.flaws = flaws;
        }

        boolean isEmpty() {
            return charset == null;
        }

        void add(Word word) {
            if (charset != null && !charset.equals(word.charset.toLowerCase(Locale.ROOT))) {
                flush();
            }
            charset = word.charset.toLowerCase(Locale.ROOT);
            var content = word.content.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    word.encoding == 'B'
                            ? TransferEncoding.base64(content, flaws)
                            : TransferEncoding.quotedPrintable(content, true, flaws));
        }

        void flush() {
            if (charset != null) {
                out.append(TextDecoder.decode(bytes.toByteArray(), charset, flaws));
                bytes.reset();
                charset = null;
            }
        }
    }
}
