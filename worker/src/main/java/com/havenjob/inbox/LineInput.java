package com.havenjob.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines with their ends, counts bytes, and can look ahead. A line longer than the buffer comes in pieces. */
final class LineInput implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 100;
    private static final int WORTH_MOVING = 8;

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long offset; // of position, in the file
    private long lineOffset;
    private boolean startsLine;
    private boolean endsLine = true;

    LineInput(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    /** The next line or piece of one; empty at the end. */
    byte[] read() throws IOException {
        return readAtMost(BUFFER);
    }

    /** The next line, cut at {@code most} bytes. */
    byte[] readAtMost(int most) throws IOException {
        int longest = Math.min(most, BUFFER);
        startsLine = endsLine;
        lineOffset = offset;
        int scanned = 0;
        while (true) {
            for (int i = position + scanned; i < Math.min(limit, position + longest); i++) {
                if (buffer[i] == '\n') {
                    endsLine = true;
                    return take(i + 1 - position);
                }
            }
            scanned = Math.min(limit - position, longest);
            if (scanned >= longest || !fill()) {
                endsLine = false;
                return take(scanned);
            }
        }
    }

    private byte[] take(int length) {
        var taken = Arrays.copyOfRange(buffer, position, position + length);
        position += length;
        offset += length;
        return taken;
    }

    /** Whether a separator line, behind blank lines, or the end of the file stands {@code distance} bytes ahead. */
    boolean separatorFollows(int distance) throws IOException {
        int need = distance + 8;
        while (limit - position < need && fill()) {
            // more is in the buffer now
        }
        int i = position + distance;
        if (i > limit) {
            return false;
        }
        while (i < limit && (buffer[i] == '\n' || buffer[i] == '\r')) {
            i++;
        }
        boolean lineStart = i == position || buffer[i - 1] == '\n';
        return i == limit || (lineStart && limit - i > 4 && Mbox.isMbox(Arrays.copyOfRange(buffer, i, i + 5)));
    }

    /** Whether the next line begins like a header field, or like a quoted separator. */
    boolean fieldFollows() throws IOException {
        while (limit - position < LONGEST_NAME && fill()) {
            // more is in the buffer now
        }
        int i = position;
        while (i < limit && i - position < LONGEST_NAME && buffer[i] > ' ' && buffer[i] < 127 && buffer[i] != ':') {
            i++;
        }
        boolean field = i > position && i < limit && buffer[i] == ':';
        return field || (limit - position > 5 && buffer[position] == '>' && buffer[position + 1] == 'F');
    }

    /** Whether a line within the next {@code distance} bytes, which were looked at before, is an unquoted separator. */
    boolean hasSeparatorWithin(int distance) {
        int end = Math.min(position + distance, limit);
        for (int i = position; i + 5 < end; i++) {
            boolean lineStart = i == position || buffer[i - 1] == '\n';
            if (lineStart && buffer[i] == 'F' && Mbox.isMbox(Arrays.copyOfRange(buffer, i, i + 5))) {
                return true;
            }
        }
        return false;
    }

    /** Moves what is ahead only when that makes good room, so that looking far ahead for each line costs no copy each time. */
    private boolean fill() throws IOException {
        if (limit == buffer.length && position >= limit / WORTH_MOVING) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        } else if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }

    long lineOffset() {
        return lineOffset;
    }

    /** Whether the last piece began a line. */
    boolean startsLine() {
        return startsLine;
    }

    /** Whether the last piece ended one. */
    boolean endsLine() {
        return endsLine;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
