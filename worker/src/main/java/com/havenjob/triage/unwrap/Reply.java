package com.havenjob.triage.unwrap;

import java.util.List;

/** What is new in a reply. */
public final class Reply {

    private static final int FEWEST_NEW_CHARACTERS = 20;

    private Reply() {}

    /**
     * The text above the mail that it answers; the whole text where it answers none, and where hardly anything stands
     * above it. Linear in the length of the text.
     */
    public static String newest(String body) {
        var lines = QuotedLine.of(body);
        int quote = firstQuoted(lines);
        var wrapper = new WrapperFinder(ForwardWords.STANDARD, lines).first();
        int start = wrapper == null ? quote : Math.min(quote, wrapper.start());
        if (start >= lines.size()) {
            return body;
        }
        var above = ForwardedBody.above(lines, start);
        return above.strip().length() < FEWEST_NEW_CHARACTERS ? body : above;
    }

    private static int firstQuoted(List<QuotedLine> lines) {
        int i = 0;
        while (i < lines.size() && (lines.get(i).depth() == 0 || lines.get(i).isBlank())) {
            i++;
        }
        return i;
    }
}
