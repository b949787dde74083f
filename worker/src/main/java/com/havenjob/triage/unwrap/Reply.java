package com.havenjob.triage.unwrap;

import com.havenjob.triage.text.Digits;
import java.util.List;

/**
 * A mail that answers another one.
 *
 * @param own what its author wrote
 * @param quoted what the author quoted; empty where nothing is quoted
 */
public record Reply(String own, String quoted) {

    private static final int FEWEST_QUOTED_LINES = 2;

    /**
     * Parts a body in what its author wrote, above, below or between the quotes, and what is quoted. A body that is
     * nothing but a quote is its author's: somebody has to say it. Time is linear in the length of the text.
     */
    public static Reply of(String body) {
        var lines = QuotedLine.of(body);
        var wrapper = new WrapperFinder(ForwardWords.STANDARD, lines).first();
        if (wrapper == null && body.indexOf('>') < 0) {
            return new Reply(body, ""); // only that mark and a wrapper quote anything
        }
        int start = wrapper == null ? lines.size() : wrapper.start();
        int end = wrapper == null ? lines.size() : wrapper.end();
        boolean marked = lines.subList(end, lines.size()).stream().anyMatch(line -> line.depth() > 0);
        var own = new StringBuilder();
        var quoted = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean behind = i >= start && (i < end || !marked);
            boolean isQuote = behind || line.depth() > 0;
            marks += line.depth() > 0 ? 1 : 0;
            if (introducesQuote(lines, i)) {
                continue; // says who wrote what follows, and nothing of its own
            }
            (isQuote ? quoted : own).append(line.without(line.depth())).append('\n');
        }
        boolean parted = !own.toString().isBlank() && (wrapper != null || marks >= FEWEST_QUOTED_LINES);
        return parted ? new Reply(own.toString().strip(), quoted.toString().strip()) : new Reply(body, "");
    }

    /**
     * Whether a line above a quote says who wrote it and when, in whatever language: it ends with a colon, and it, or the
     * line that it was broken off, has a number in it.
     */
    private static boolean introducesQuote(List<QuotedLine> lines, int index) {
        int last = endsIntroduction(lines, index) ? index : index + 1;
        if (lines.get(index).isBlank() || last >= lines.size() || !endsIntroduction(lines, last)) {
            return false;
        }
        boolean dated = Digits.areIn(lines.get(last).content());
        boolean broken = last > 0 && Digits.areIn(lines.get(last - 1).content());
        return last == index
                ? dated || broken
                : !dated && Digits.areIn(lines.get(index).content());
    }

    private static boolean endsIntroduction(List<QuotedLine> lines, int index) {
        int next = index + 1;
        while (next < lines.size() && next <= index + 2 && lines.get(next).isBlank()) {
            next++;
        }
        if (!lines.get(index).content().endsWith(":") || next >= lines.size()) {
            return false;
        }
        int depth = lines.get(index).depth();
        // Some programs mark the introduction of an inner quote like the quote itself.
        boolean begins = index > 0 && lines.get(index - 1).depth() < depth && depth > 1;
        return lines.get(next).depth() > depth || begins;
    }
}
