package com.havenjob.triage.unwrap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first wrapper in a text. Each line is looked at once, and a bounded number of lines behind it. */
final class WrapperFinder {

    private static final int FEWEST_DASHES = 2;
    private static final int LONGEST_PHRASE = 60;

    private final ForwardWords words;
    private final List<QuotedLine> lines;
    private final ForwardHeaderReader headers;

    WrapperFinder(ForwardWords words, List<QuotedLine> lines) {
        this.words = words;
        this.lines = lines;
        this.headers = new ForwardHeaderReader(words, lines);
    }

    @Nullable
    Wrapper first() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            var found = separatedAt(i);
            found = found == null ? bareAt(i) : found;
            found = found == null ? attributedAt(i) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Wrapper separatedAt(int index) {
        var line = lines.get(index).content();
        var phrase = phrase(line);
        if (phrase.isEmpty()) {
            return null;
        }
        int dashesEnd = line.length() - trailing(line, phrase);
        if (dashesEnd < line.length()) {
            return glued(index, phrase, line.substring(dashesEnd).strip());
        }
        boolean forwarded = words.saysForwarded(phrase) || mixed(phrase);
        boolean dashed = line.startsWith("--");
        var header = headers.read(index + 1);
        if (forwarded && header.isPlausible()) {
            return new Wrapper.Separated(index, header);
        }
        if (dashed && header.isConvincing()) {
            return words.saysOriginal(phrase) ? new Wrapper.Bare(index, header) : new Wrapper.Separated(index, header);
        }
        return null;
    }

    private @Nullable Wrapper glued(int index, String phrase, String rest) {
        var header = headers.readGlued(rest, index);
        if (!header.isConvincing()) {
            return null;
        }
        return words.saysOriginal(phrase) ? new Wrapper.Bare(index, header) : new Wrapper.Separated(index, header);
    }

    /** Two languages in one separator, as some clients write them: {@code Preposlaná správa --- Forwarded Message}. */
    private boolean mixed(String phrase) {
        int dashes = phrase.indexOf("---");
        return dashes > 0
                && (words.saysForwarded(phrase.substring(0, dashes))
                        || words.saysForwarded(withoutDashes(phrase.substring(dashes))));
    }

    /** What stands between the dashes, or before the colon of a line that is nothing else; empty for any other line. */
    private String phrase(String line) {
        if (line.startsWith("--")) {
            int start = dashesEnd(line, 0);
            int end = line.indexOf("--", start);
            while (end > 0 && dashesEnd(line, end) < line.length() && words.saysForwarded(phraseBehind(line, end))) {
                end = line.indexOf("--", dashesEnd(line, end));
            }
            if (end < 0 || end - start > LONGEST_PHRASE) {
                return "";
            }
            return line.substring(start, end).strip();
        }
        boolean colon = line.endsWith(":") || line.endsWith("：");
        if (!colon || line.length() > LONGEST_PHRASE) {
            return "";
        }
        var phrase = line.substring(0, line.length() - 1).strip();
        return words.saysForwarded(phrase) || words.saysOriginal(phrase) ? phrase : "";
    }

    private static String phraseBehind(String line, int dashes) {
        int start = dashesEnd(line, dashes);
        int end = line.indexOf("--", start);
        return end < 0 ? "" : line.substring(start, end).strip();
    }

    /** How many characters stand behind the closing dashes. */
    private static int trailing(String line, String phrase) {
        if (!line.startsWith("--")) {
            return 0;
        }
        int phraseEnd = line.indexOf(phrase) + phrase.length();
        int close = line.indexOf("--", phraseEnd);
        return close < 0 ? 0 : line.length() - dashesEnd(line, close);
    }

    private static int dashesEnd(String line, int start) {
        int i = start;
        while (i < line.length() && line.charAt(i) == '-') {
            i++;
        }
        return i;
    }

    private static String withoutDashes(String text) {
        return text.replace("-", "").strip();
    }

    /** Outlook: a header without a word before it, or behind a rule. */
    private @Nullable Wrapper bareAt(int index) {
        if (headers.roleAt(index) != Role.FROM) {
            return null;
        }
        var header = headers.read(index);
        if (!header.isConvincing() || !header.values().containsKey(Role.SUBJECT)) {
            return null;
        }
        return new Wrapper.Bare(ruleAbove(index), header);
    }

    private int ruleAbove(int index) {
        int i = index - 1;
        while (i >= 0 && lines.get(i).isBlank()) {
            i--;
        }
        return i >= 0 && isRule(lines.get(i).content()) ? i : index;
    }

    private static boolean isRule(String content) {
        return content.length() > FEWEST_DASHES && content.chars().allMatch(c -> c == '_' || c == '-' || c == '=');
    }

    private @Nullable Wrapper attributedAt(int index) {
        var attribution = Attribution.at(lines, index, words);
        return attribution == null ? null : new Wrapper.Attributed(index, attribution);
    }
}
