package com.havenjob.worker.mailbox;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Goes through a file line by line, knows where it is, and can be put elsewhere. Of a long line it holds the beginning. */
final class LineCursor implements Closeable {

    private static final int LONGEST_BEGINNING = 250;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
    private final byte[] beginning = new byte[LONGEST_BEGINNING];
    private final long size;
    private long bufferEnd;
    private @Nullable Line ahead;

    LineCursor(Path file) throws IOException {
        channel = FileChannel.open(file);
        size = channel.size();
    }

    /** The line at the position, without moving on. */
    Line peek() throws IOException {
        if (ahead == null) {
            ahead = next();
        }
        return ahead;
    }

    /** The line at the position; the position is behind it afterwards. */
    Line read() throws IOException {
        var line = peek();
        ahead = null;
        return line;
    }

    boolean atEnd() {
        return position() >= size;
    }

    /** Bytes before the line that {@link #read} gives next. */
    long position() {
        return ahead == null ? bufferPosition() : ahead.start();
    }

    void seek(long position) {
        ahead = null;
        long bufferStart = bufferEnd - buffer.limit();
        if (position >= bufferStart && position <= bufferEnd) {
            buffer.position((int) (position - bufferStart));
        } else {
            buffer.limit(0);
            bufferEnd = position;
        }
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Line next() throws IOException {
        long start = bufferPosition();
        if (start < size && !buffer.hasRemaining() && !fill()) {
            throw new EOFException("The file became shorter while it was read");
        }
        int held = 0;
        while (buffer.hasRemaining() || fill()) {
            byte b = buffer.get();
            if (b == '\n') {
                break;
            }
            if (held < LONGEST_BEGINNING) {
                beginning[held++] = b;
            }
        }
        return new Line(start, new String(beginning, 0, held, StandardCharsets.ISO_8859_1));
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int read = channel.read(buffer, bufferEnd);
        buffer.flip();
        bufferEnd += Math.max(read, 0);
        return read > 0;
    }

    private long bufferPosition() {
        return bufferEnd - buffer.remaining();
    }

    /**
     * A line without its end.
     *
     * @param text its beginning, each byte as one character
     */
    record Line(long start, String text) {

        boolean isEmpty() {
            return text.isEmpty() || text.equals("\r");
        }
    }
}
