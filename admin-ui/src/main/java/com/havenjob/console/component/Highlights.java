package com.havenjob.console.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds quoted evidence in a text again. A quote may have been written with other spaces and line ends than the text
 * has; where one lies inside another, the shorter one is the more telling and shows.
 */
final class Highlights {

    private Highlights() {}

    /** What a quote is evidence for. */
    record Quote(String field, String words) {}

    /** A stretch of the text; {@code field} is empty for one that is no evidence. */
    record Stretch(String text, String field) {}

    private record Span(int start, int end) {}

    /** The text in stretches that together are the text again. */
    static List<Stretch> of(String text, List<Quote> quotes) {
        var fields = new String[text.length()];
        Arrays.fill(fields, "");
        quotes.stream()
                .sorted(Comparator.comparingInt((Quote quote) -> quote.words().length())
                        .reversed())
                .forEach(quote -> find(text, quote.words().strip())
                        .ifPresent(span -> Arrays.fill(fields, span.start(), span.end(), quote.field())));
        return stretches(text, fields);
    }

    private static List<Stretch> stretches(String text, String[] fields) {
        var stretches = new ArrayList<Stretch>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || !fields[at].equals(fields[start])) {
                stretches.add(new Stretch(text.substring(start, at), fields[start]));
                start = at;
            }
        }
        return stretches;
    }

    private static Optional<Span> find(String text, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int start = text.indexOf(words.charAt(0)); start >= 0; start = text.indexOf(words.charAt(0), start + 1)) {
            int end = endOfMatch(text, start, words);
            if (end > 0) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /** Where the quote ends if it stands at {@code start}, or -1; any run of white space equals any other. */
    private static int endOfMatch(String text, int start, String words) {
        int inText = start;
        int inWords = 0;
        while (inWords < words.length()) {
            if (inText >= text.length()) {
                return -1;
            }
            boolean space = Character.isWhitespace(words.charAt(inWords));
            if (space != Character.isWhitespace(text.charAt(inText))) {
                return -1;
            }
            if (space) {
                inText = afterSpace(text, inText);
                inWords = afterSpace(words, inWords);
            } else if (text.charAt(inText++) != words.charAt(inWords++)) {
                return -1;
            }
        }
        return inText;
    }

    private static int afterSpace(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
