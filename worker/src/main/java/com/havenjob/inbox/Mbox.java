package com.havenjob.inbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The mails of an mbox file (RFC 4155 and the dialects mboxo, mboxrd, mboxcl, mboxcl2), read one after another in constant
 * memory however large the file is. Iterate once; a second {@link #open} at the offset of a mail goes on from there.
 * {@link UncheckedIOException} where the file cannot be read on.
 */
public final class Mbox implements Iterator<Mbox.Entry>, AutoCloseable {

    /** One mail of the file. */
    public static final class Entry {

        private final long number;
        private final long offset;
        private final long size;
        private final byte[] content;

        Entry(long number, long offset, long size, byte[] content) {
            this.number = number;
            this.offset = offset;
            this.size = size;
            this.content = content;
        }

        /** From 1, in the order of the file. */
        public long number() {
            return number;
        }

        /** Bytes from the beginning of the file to the separator line of this mail. */
        public long offset() {
            return offset;
        }

        /** Bytes of the mail, its quoting undone, whether they are all in {@link #content} or not. */
        public long size() {
            return size;
        }

        /** The mail, its quoting undone; only its beginning where it is {@link #oversized}. Not a copy. */
        public byte[] content() {
            return content;
        }

        /** Whether the mail is longer than the bound, and its rest was skipped over. */
        public boolean oversized() {
            return size > content.length;
        }
    }

    private final MboxSplitter splitter;
    private long number;
    private @Nullable Entry next;

    private Mbox(InputStream in, long offset, long number, int mostBytes) {
        this.splitter = new MboxSplitter(in, offset, mostBytes);
        this.number = number - 1;
    }

    /** @param mostBytes of one mail; a longer one is reported as oversized and never held whole */
    public static Mbox open(Path file, int mostBytes) throws IOException {
        return open(file, mostBytes, 0, 1);
    }

    /** Goes on in a file that was left: at the offset of an {@link Entry} and with its number. */
    public static Mbox open(Path file, int mostBytes, long offset, long number) throws IOException {
        var in = Files.newInputStream(file);
        try {
            in.skipNBytes(offset);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new Mbox(new BufferedInputStream(in, 1 << 16), offset, number, mostBytes);
    }

    /** Whether a file that begins like this is an mbox. */
    public static boolean isMbox(byte[] beginning) {
        return beginning.length >= 5
                && beginning[0] == 'F'
                && beginning[1] == 'r'
                && beginning[2] == 'o'
                && beginning[3] == 'm'
                && beginning[4] == ' ';
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = splitter.next(number + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The mbox has no mail behind number " + number);
        }
        var entry = next;
        next = null;
        number = entry.number();
        return entry;
    }

    @Override
    public void close() throws IOException {
        splitter.close();
    }
}
