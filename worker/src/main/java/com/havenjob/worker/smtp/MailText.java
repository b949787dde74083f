package com.havenjob.worker.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The text behind DATA: ends at {@code CRLF . CRLF} and takes away the dots that the sender put in for that (RFC 5321,
 * section 4.5.2). Nothing else is changed. Only CRLF ends a line here: a bare CR or LF is part of the mail, so that nobody
 * can smuggle a second mail behind an end that only some servers see. Nothing is read beyond the end, because the peer may
 * have sent its next command already (RFC 2920).
 */
final class MailText extends InputStream {

    private static final int LOOK_AHEAD = 8 * 1024;

    private final InputStream raw;
    private final byte[] chunk = new byte[LOOK_AHEAD];
    private final byte[] text = new byte[LOOK_AHEAD + 1];
    private int textStart;
    private int textEnd;
    private State state = State.LINE_START;

    /** Reads from {@code raw}, which must support marks. */
    MailText(InputStream raw) {
        this.raw = raw;
    }

    @Override
    public int read() throws IOException {
        return fill() ? text[textStart++] & 0xFF : -1;
    }

    /** Waits for the peer once at most, and returns what came then. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, textEnd - textStart);
        System.arraycopy(text, textStart, target, offset, count);
        textStart += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (textStart == textEnd) {
            if (state == State.END) {
                return false;
            }
            textStart = 0;
            textEnd = 0;
            raw.mark(LOOK_AHEAD);
            int count = raw.read(chunk);
            if (count < 0) {
                throw new EOFException("The connection ended before the mail did");
            }
            int used = decode(count);
            if (used < count) {
                raw.reset();
                raw.skipNBytes(used);
            }
        }
        return true;
    }

    /** Decodes up to the end of the chunk or of the mail; returns how many bytes of the chunk belong to the mail. */
    private int decode(int count) {
        for (int i = 0; i < count; i++) {
            decode(chunk[i]);
            if (state == State.END) {
                return i + 1;
            }
        }
        return count;
    }

    private void decode(byte next) {
        switch (state) {
            case LINE_START -> {
                if (next == '.') {
                    state = State.DOT;
                } else {
                    keep(next);
                }
            }
            case DOT -> {
                if (next == '\r') {
                    state = State.DOT_CR;
                } else {
                    keep(next);
                }
            }
            case DOT_CR -> {
                if (next == '\n') {
                    state = State.END;
                } else {
                    keep((byte) '\r');
                    keep(next);
                }
            }
            case CR -> {
                keep(next);
                if (next == '\n') {
                    state = State.LINE_START;
                }
            }
            case IN_LINE -> keep(next);
            case END -> throw new IllegalStateException("The mail has ended");
        }
    }

    private void keep(byte next) {
        text[textEnd++] = next;
        state = next == '\r' ? State.CR : State.IN_LINE;
    }

    private enum State {
        LINE_START,
        DOT,
        DOT_CR,
        IN_LINE,
        CR,
        END
    }
}
