package com.havenjob.inbox.mime;

/** Builds lines from runs of text and breaks: white space collapsed, at most one blank line between two others. */
final class LineWriter {

    private static final String RULE = "________________________________";
    private static final int DEEPEST_QUOTE = 20;

    private final int most;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private boolean spaceDue;
    private boolean tabDue;
    private boolean blankDue;
    private boolean itemDue;
    private int quotes;
    private int preformatted;

    LineWriter(int most) {
        this.most = most;
    }

    boolean isFull() {
        return out.length() + line.length() >= most;
    }

    void text(String text) {
        for (int i = 0; i < text.length() && !isFull(); i++) {
            char c = text.charAt(i);
            if (preformatted > 0 && c == '\n') {
                hardBreak();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (preformatted > 0) {
                    line.append(c == '\r' ? "" : " ");
                } else {
                    spaceDue = true;
                }
            } else if (!isInvisible(c)) {
                separate();
                line.append(c);
            }
        }
    }

    /** Ends the line if anything stands on it. */
    void line() {
        if (!isBlank()) {
            flush();
        }
        spaceDue = false;
        tabDue = false;
    }

    /** Ends the line even when it is empty. */
    void hardBreak() {
        if (isBlank()) {
            blankDue = true;
        } else {
            flush();
        }
        spaceDue = false;
        tabDue = false;
    }

    /** Ends the line and leaves one blank. */
    void paragraph() {
        line();
        blankDue = true;
    }

    void cell() {
        tabDue = !isBlank();
    }

    void item() {
        line();
        itemDue = true;
    }

    void rule() {
        line();
        line.append(RULE);
        flush();
    }

    void quote(int change) {
        if (change > 0 && !out.isEmpty() && blankDue) {
            blankLine();
        }
        quotes += change;
    }

    void preformatted(int change) {
        preformatted += change;
    }

    String text() {
        line();
        return out.length() > most ? out.substring(0, most) : out.toString();
    }

    private void separate() {
        if (isBlank() && itemDue) {
            line.append("- ");
        } else if (!isBlank() && tabDue) {
            line.append('\t');
        } else if (spaceDue && (!isBlank() || preformatted > 0)) {
            line.append(' ');
        }
        itemDue = false;
        spaceDue = false;
        tabDue = false;
    }

    private boolean isBlank() {
        return line.isEmpty();
    }

    private void flush() {
        if (blankDue && !out.isEmpty()) {
            blankLine();
        }
        blankDue = false;
        prefix();
        if (quotes > 0) {
            out.append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    private void blankLine() {
        prefix();
        out.append('\n');
        blankDue = false;
    }

    private void prefix() {
        out.append(">".repeat(Math.clamp(quotes, 0, DEEPEST_QUOTE)));
    }

    /** Zero-width and direction characters, with which senders pad previews. */
    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200C')
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\u00AD'
                || c == '\u034F'
                || c == '\uFEFF'
                || c == '\0';
    }
}
