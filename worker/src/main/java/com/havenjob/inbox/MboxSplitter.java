package com.havenjob.inbox;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream at separator lines. A mail ends before a line that begins with {@code From } and is followed by a
 * header. Where Content-Length says how long the body is, lines within it are
 * not taken for separators; it is believed only if a separator or the end really follows there. Nothing is remembered from
 * mail to mail: whoever begins at a separator finds the same mails as who came there from the beginning.
 */
final class MboxSplitter implements Closeable {

    private static final byte[] SEPARATOR = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_SEPARATOR = 1_000;
    private static final int LONGEST_FIELD = 200;
    private static final String CONTENT_LENGTH = "content-length:";

    private final LineInput in;
    private final int most;
    private byte @Nullable [] separator;
    private long separatorOffset;

    MboxSplitter(InputStream in, long offset, int most) {
        this.in = new LineInput(in, offset);
        this.most = most;
    }

    Mbox.@Nullable Entry next(long number) throws IOException {
        if (separator == null && !skipToSeparator()) {
            return null;
        }
        var mail = new Mail(most);
        long offset = separatorOffset;
        separator = null;
        boolean blankBefore = false;
        boolean inHeader = true;
        for (var line = in.read(); line.length > 0; line = in.read()) {
            boolean blank = isBlank(line);
            if (in.startsLine() && isSeparator(line, blankBefore)) {
                separator = line;
                separatorOffset = in.lineOffset();
                break;
            }
            mail.add(line, in.startsLine());
            if (inHeader && blank) {
                inHeader = false;
                long length = mail.contentLength;
                if (length > 0 && length <= most && in.separatorFollows((int) length)) {
                    mail.copy(in, length, in.hasSeparatorWithin((int) length));
                    blankBefore = true;
                    continue;
                }
            }
            if (inHeader) {
                mail.noteLength(line);
            }
            blankBefore = blank && in.endsLine();
        }
        return mail.entry(number, offset);
    }

    private boolean skipToSeparator() throws IOException {
        for (var line = in.read(); line.length > 0; line = in.read()) {
            if (startsWith(line, SEPARATOR, 0)) {
                separatorOffset = in.lineOffset();
                return true;
            }
        }
        return false;
    }

    /** A header field behind it, or a blank line before it and a date at its end: prose that begins with «From » has neither. */
    private boolean isSeparator(byte[] line, boolean blankBefore) throws IOException {
        return startsWith(line, SEPARATOR, 0)
                && line.length <= LONGEST_SEPARATOR
                && (in.fieldFollows() || (blankBefore && endsWithDate(line)));
    }

    /** {@code … 09:26:50 2021}. */
    private static boolean endsWithDate(byte[] line) {
        var end = new String(line, StandardCharsets.ISO_8859_1).strip();
        int year = end.length() - 4;
        int colon = end.lastIndexOf(':');
        return year > 0
                && colon > 0
                && colon < year
                && end.charAt(year - 1) == ' '
                && end.chars().skip(year).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isBlank(byte[] line) {
        return line[0] == '\n' || (line.length == 2 && line[0] == '\r' && line[1] == '\n');
    }

    static boolean startsWith(byte[] line, byte[] prefix, int at) {
        if (line.length < at + prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (line[at + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The mail that is being read, up to its bound. */
    private static final class Mail {

        private final int most;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private long size;
        private long contentLength = -1;

        Mail(int most) {
            this.most = most;
        }

        /** mboxrd and mboxo: one quote mark is taken off every {@code >From }, {@code >>From } and so on. */
        void add(byte[] line, boolean startsLine) {
            int marks = 0;
            while (startsLine && marks < line.length && line[marks] == '>') {
                marks++;
            }
            int start = marks > 0 && startsWith(line, SEPARATOR, marks) ? 1 : 0;
            append(line, start, line.length - start);
        }

        /** @param bare whether {@code From } stands unquoted in it (mboxcl2), so that nothing else is quoted either */
        void copy(LineInput in, long length, boolean bare) throws IOException {
            for (long left = length; left > 0; ) {
                var line = in.readAtMost((int) left);
                if (line.length == 0) {
                    break;
                }
                add(line, in.startsLine() && !bare);
                left -= line.length;
            }
        }

        private void append(byte[] octets, int start, int length) {
            size += length;
            int room = most - content.size();
            if (room > 0) {
                content.write(octets, start, Math.min(room, length));
            }
        }

        void noteLength(byte[] line) {
            if (line.length < LONGEST_FIELD && contentLength < 0) {
                var field = new String(line, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                var digits = field.startsWith(CONTENT_LENGTH)
                        ? field.substring(CONTENT_LENGTH.length()).strip()
                        : "";
                if (!digits.isEmpty() && digits.length() < 16 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    contentLength = Long.parseLong(digits);
                }
            }
        }

        /** Without the blank line that belongs to the separator behind it. */
        Mbox.Entry entry(long number, long offset) {
            var octets = content.toByteArray();
            int end = octets.length;
            if (size <= most && end > 1 && octets[end - 1] == '\n') {
                int before = octets[end - 2] == '\r' ? end - 2 : end - 1;
                end = before > 0 && octets[before - 1] == '\n' ? before : end;
            }
            return end == octets.length
                    ? new Mbox.Entry(number, offset, size, octets)
                    : new Mbox.Entry(number, offset, end, Arrays.copyOf(octets, end));
        }
    }
}
