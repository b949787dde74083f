package com.havenjob.triage.unwrap;

import com.havenjob.inbox.Mailbox;
import com.havenjob.triage.text.Digits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line «On 3 May 2024, Ann Example &lt;ann@example.com&gt; wrote:», with which some clients begin a forward and most a
 * reply.
 *
 * @param author named by it
 * @param when the words around the name, among them the date
 * @param end the line behind it
 */
record Attribution(Mailbox author, String when, int end) {

    private static final String QUOTES = "\"'«»„”“‘’‚‹›";
    private static final int LONGEST = 300;

    /** The attribution at {@code index}, which may run over two lines; null where there is none. */
    static @Nullable Attribution at(List<QuotedLine> lines, int index, ForwardWords words) {
        var first = lines.get(index).content();
        if (first.isEmpty() || first.length() > LONGEST) {
            return null;
        }
        if (first.endsWith(":")) {
            return of(first, index + 1, words);
        }
        var second = index + 1 < lines.size() ? lines.get(index + 1).content() : "";
        return second.endsWith(":") && second.length() < LONGEST && !second.equals(first)
                ? of(first + " " + second, index + 2, words)
                : null;
    }

    private static @Nullable Attribution of(String line, int end, ForwardWords words) {
        if (!Digits.areIn(line) || !words.saysWrote(line.substring(0, line.length() - 1))) {
            return null;
        }
        int at = line.lastIndexOf('@');
        int open = at < 0 ? -1 : Math.max(line.lastIndexOf('<', at), line.lastIndexOf('(', at));
        if (open < 0) {
            return new Attribution(new Mailbox(null, null), line, end);
        }
        int close = closing(line, at);
        var name = name(line.substring(0, open), words);
        var found = Mailbox.parseList("<" + inside(line.substring(open, close)) + ">", 1);
        var address = found.isEmpty() ? null : found.getFirst().address();
        var author = new Mailbox(name.isEmpty() || name.equalsIgnoreCase(address) ? null : name, address);
        return new Attribution(author, line.substring(0, open) + " " + line.substring(close), end);
    }

    private static int closing(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) != '>' && line.charAt(i) != ')' && line.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    private static String inside(String bracketed) {
        int start = 0;
        while (start < bracketed.length() && "<(".indexOf(bracketed.charAt(start)) >= 0) {
            start++;
        }
        return bracketed.substring(start);
    }

    /** The words before the address, as far back as no date, comma or verb stands among them. */
    private static String name(String before, ForwardWords words) {
        var text = before.strip();
        while (!text.isEmpty() && "(<".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (!text.isEmpty() && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0) {
            var quoted = text.substring(0, text.length() - 1).strip();
            int open = quoted.length() - 1;
            while (open >= 0 && QUOTES.indexOf(quoted.charAt(open)) < 0) {
                open--;
            }
            return quoted.substring(open + 1).strip();
        }
        Deque<String> name = new ArrayDeque<>();
        var all = text.replace('\u00A0', ' ').split(" ", -1);
        for (int i = all.length - 1; i >= 0; i--) {
            var word = all[i];
            boolean outside = word.endsWith(",")
                    || word.endsWith(":")
                    || word.chars().anyMatch(Character::isDigit)
                    || words.standsBesideName(word);
            if (outside) {
                break;
            }
            name.addFirst(word);
        }
        return String.join(" ", name);
    }
}
