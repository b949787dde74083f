package com.havenjob.triage.unwrap;

/**
 * A mail that answers another one.
 *
 * @param own what its author wrote
 * @param quoted what the author quoted, with the lines that introduce it; empty where nothing is quoted
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
            (isQuote ? quoted : own).append(line.without(line.depth())).append('\n');
        }
        boolean parted = !own.toString().isBlank() && (wrapper != null || marks >= FEWEST_QUOTED_LINES);
        return parted ? new Reply(own.toString().strip(), quoted.toString().strip()) : new Reply(body, "");
    }
}
