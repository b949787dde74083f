package com.havenjob.worker.mailbox;

import com.havenjob.worker.mailbox.MailItem.Quoting;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds the mails in an mbox file (RFC 4155 and the dialects before it), one after the other. A mail begins after a line
 * that begins with «From ». It ends where its Content-Length says so, if another mail or the end of the file is there
 * (mboxcl, mboxcl2), and otherwise at an empty line before the next such line (mboxo, mboxrd). The file may be larger than
 * memory; only the beginnings of lines are held.
 */
final class MboxScanner implements Closeable {

    private static final String SEPARATOR = "From ";
    private static final String CONTENT_LENGTH = "content-length:";

    private final LineCursor lines;
    private final boolean separatorsAreDated;

    private MboxScanner(LineCursor lines) throws IOException {
        this.lines = lines;
        this.separatorsAreDated = hasTime(lines.peek().text());
    }

    /** Opens a file that begins with «From »; {@code offset} is 0 or where {@link Extent#next} pointed before. */
    static MboxScanner open(Path file, long offset) throws IOException {
        var scanner = new MboxScanner(new LineCursor(file));
        scanner.lines.seek(offset);
        return scanner;
    }

    /** The next mail; empty at the end. */
    Optional<Extent> next() throws IOException {
        if (lines.atEnd()) {
            return Optional.empty();
        }
        lines.read();
        long start = lines.position();
        var contentLength = skipHeader();
        if (contentLength.isPresent()) {
            long end = lines.position() + contentLength.getAsLong();
            var following = separatorAt(end);
            if (following.isPresent()) {
                boolean quoted = !bodyHasBareSeparator(end);
                lines.seek(following.getAsLong());
                return Optional.of(
                        new Extent(start, end - start, quoted ? Quoting.ANGLE : Quoting.NONE, following.getAsLong()));
            }
        }
        return Optional.of(upToSeparator(start));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private OptionalLong skipHeader() throws IOException {
        var contentLength = OptionalLong.empty();
        while (!lines.atEnd() && !isSeparator(lines.peek())) {
            var line = lines.read();
            if (line.isEmpty()) {
                return contentLength;
            }
            if (line.text().toLowerCase(Locale.ROOT).startsWith(CONTENT_LENGTH)) {
                contentLength =
                        number(line.text().substring(CONTENT_LENGTH.length()).strip());
            }
        }
        return OptionalLong.empty();
    }

    /** Where the next mail's separator stands if a mail ends at {@code end}; empty if none can end there. */
    private OptionalLong separatorAt(long end) throws IOException {
        if (end > lines.size()) {
            return OptionalLong.empty();
        }
        long body = lines.position();
        lines.seek(end);
        while (!lines.atEnd() && lines.position() - end < 4 && lines.peek().isEmpty()) {
            lines.read();
        }
        long at = lines.position();
        boolean fits = lines.atEnd() || lines.peek().text().startsWith(SEPARATOR);
        lines.seek(body);
        return fits ? OptionalLong.of(at) : OptionalLong.empty();
    }

    /** Only mboxcl2 leaves such lines as they are. */
    private boolean bodyHasBareSeparator(long end) throws IOException {
        while (lines.position() < end) {
            if (lines.read().text().startsWith(SEPARATOR)) {
                return true;
            }
        }
        return false;
    }

    private Extent upToSeparator(long start) throws IOException {
        long end = lines.position();
        long beforeEmptyLine = end;
        boolean afterEmptyLine = true;
        while (!lines.atEnd()) {
            if (afterEmptyLine && isSeparator(lines.peek())) {
                break;
            }
            long lineStart = lines.position();
            afterEmptyLine = lines.read().isEmpty();
            end = lines.position();
            beforeEmptyLine = afterEmptyLine ? lineStart : end;
        }
        return new Extent(start, Math.max(start, beforeEmptyLine) - start, Quoting.ANGLE, lines.position());
    }

    private boolean isSeparator(LineCursor.Line line) {
        return line.text().startsWith(SEPARATOR) && (!separatorsAreDated || hasTime(line.text()));
    }

    /** A separator ends with a date; a sentence that begins with «From » rarely holds a time of day. */
    private static boolean hasTime(String line) {
        for (int colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
            if (colon + 2 < line.length()
                    && Character.isDigit(line.charAt(colon - 1))
                    && Character.isDigit(line.charAt(colon + 1))
                    && Character.isDigit(line.charAt(colon + 2))) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong number(String text) {
        boolean isNumber =
                !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Undoes the quoting of lines in a mail's bytes: takes one {@code >} from each line of those before «From ». */
    static byte[] unquoted(byte[] raw) {
        var separator = SEPARATOR.getBytes(StandardCharsets.US_ASCII);
        int to = 0;
        boolean lineStart = true;
        for (int from = 0; from < raw.length; from++) {
            boolean quote = lineStart && raw[from] == '>' && isQuotedSeparator(raw, from, separator);
            lineStart = raw[from] == '\n';
            if (!quote) {
                raw[to++] = raw[from];
            }
        }
        return to == raw.length ? raw : Arrays.copyOf(raw, to);
    }

    private static boolean isQuotedSeparator(byte[] raw, int start, byte[] separator) {
        int i = start;
        while (i < raw.length && raw[i] == '>') {
            i++;
        }
        return i + separator.length <= raw.length
                && Arrays.equals(raw, i, i + separator.length, separator, 0, separator.length);
    }

    /**
     * Where a mail stands in the file.
     *
     * @param next where the scan goes on: the next mail's separator, or the end of the file
     */
    record Extent(long offset, long length, Quoting quoting, long next) {}
}
