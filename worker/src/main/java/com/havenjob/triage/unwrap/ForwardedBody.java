package com.havenjob.triage.unwrap;

import java.util.List;

/** Cuts the text around a wrapper: the forwarder's words above it, and the forwarded text below without its quote marks. */
final class ForwardedBody {

    private static final int INDENT = 4;

    private ForwardedBody() {}

    static String above(List<QuotedLine> lines, int end) {
        var text = new StringBuilder();
        for (var line : lines.subList(0, end)) {
            text.append(line.without(line.isBlank() ? line.depth() : 0)).append('\n');
        }
        return text.toString().strip();
    }

    /** The forwarded text from {@code start} on: as deep as its header was quoted, or one level deeper if all of it is. */
    static String below(List<QuotedLine> lines, int start) {
        int headerDepth =
                start > 0 && start <= lines.size() ? lines.get(start - 1).depth() : 0;
        int first = firstVisible(lines, start);
        int depth = headerDepth > 0 || first == lines.size()
                ? headerDepth
                : Math.min(1, lines.get(first).depth());
        int end = depth == 0 ? lines.size() : endOfQuote(lines, first, depth);
        int indent = depth == 0 && isIndented(lines, start) ? INDENT : 0;
        var text = new StringBuilder();
        for (var line : lines.subList(Math.min(first, end), end)) {
            text.append(withoutIndent(line.without(depth), indent)).append('\n');
        }
        return text.toString().strip();
    }

    /** Whether all that can be seen from {@code start} on stands four columns to the right. */
    static boolean isIndented(List<QuotedLine> lines, int start) {
        int first = firstVisible(lines, start);
        return first < lines.size()
                && lines.subList(first, lines.size()).stream()
                        .allMatch(line -> line.isBlank() || line.raw().startsWith(" ".repeat(INDENT)));
    }

    private static int firstVisible(List<QuotedLine> lines, int start) {
        int i = start;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** A line that lost its mark still belongs to the quoted line it follows. */
    private static int endOfQuote(List<QuotedLine> lines, int start, int depth) {
        int i = start;
        boolean continues = false;
        while (i < lines.size()
                && (continues || lines.get(i).depth() >= depth || lines.get(i).isBlank())) {
            continues = !lines.get(i).isBlank();
            i++;
        }
        return i;
    }

    private static String withoutIndent(String line, int indent) {
        return indent > 0 && line.startsWith(" ".repeat(indent)) ? line.substring(indent) : line;
    }
}
