package com.havenjob.inbox;

import com.havenjob.inbox.mime.EncodedWords;
import com.havenjob.inbox.mime.Flaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scans an address field once, from left to right. */
final class MailboxReader {

    private static final int LONGEST_ADDRESS = 320;

    private final String field;
    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder(); // display name or bare address, whichever it will turn out
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String angled;
    private boolean quoted;

    MailboxReader(String field) {
        this.field = field;
    }

    List<Mailbox> read(int most) {
        int i = 0;
        while (i < field.length() && found.size() < most) {
            char c = field.charAt(i);
            switch (c) {
                case '"' -> i = quotedString(i + 1);
                case '(' -> i = comment(i + 1);
                case '<' -> i = angle(i + 1);
                case '[' -> i = bracket(i);
                case ',', ';' -> {
                    if (c == ';' || !isInsideName(i)) {
                        finish();
                    } else {
                        words.append(c);
                    }
                    i++;
                }
                case ':' -> {
                    startGroup();
                    i++;
                }
                default -> {
                    words.append(c);
                    i++;
                }
            }
        }
        if (found.size() < most) {
            finish();
        }
        return List.copyOf(found);
    }

    /** «Doe, Ann <ann@…>» without quotes: no address before the comma, an angle before the next separator. */
    private boolean isInsideName(int comma) {
        if (angled != null || words.indexOf("@") >= 0 || words.isEmpty() || quoted) {
            return false;
        }
        for (int i = comma + 1; i < field.length() && i < comma + 100; i++) {
            switch (field.charAt(i)) {
                case '<' -> {
                    return true;
                }
                case ',', ';', '@', '"' -> {
                    return false;
                }
                default -> {
                    // part of a name
                }
            }
        }
        return false;
    }

    private int quotedString(int start) {
        int i = start;
        while (i < field.length() && field.charAt(i) != '"') {
            boolean escape = field.charAt(i) == '\\' && i + 1 < field.length();
            words.append(field.charAt(escape ? i + 1 : i));
            i += escape ? 2 : 1;
        }
        quoted = true;
        return i + 1;
    }

    private int comment(int start) {
        int depth = 1;
        int i = start;
        for (; i < field.length() && depth > 0; i++) {
            char c = field.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                comment.append(c);
            }
        }
        return i;
    }

    private int angle(int start) {
        int end = start;
        while (end < field.length() && field.charAt(end) != '>' && field.charAt(end) != '<') {
            end++;
        }
        if (angled == null) {
            angled = field.substring(start, end);
        }
        return nested(end);
    }

    /** {@code <a@b<mailto:a@b>>}: what some clients make of a link inside an address. */
    private int nested(int end) {
        if (end >= field.length() || field.charAt(end) == '>') {
            return end + 1;
        }
        int close = field.indexOf('>', end);
        int i = close < 0 ? field.length() : close + 1;
        return i < field.length() && field.charAt(i) == '>' ? i + 1 : i;
    }

    private int bracket(int start) {
        int end = field.indexOf(']', start);
        if (end > 0
                && end - start < LONGEST_ADDRESS
                && field.substring(start, end).contains("@")
                && angled == null) {
            angled = field.substring(start + 1, end);
            return end + 1;
        }
        words.append('[');
        return start + 1;
    }

    private void startGroup() {
        if (words.indexOf("@") < 0
                && angled == null
                && !words.toString().strip().equalsIgnoreCase("mailto")) {
            words.append(':');
            boolean name = field.indexOf(';') > 0;
            if (name) {
                words.setLength(0);
            }
        } else if (words.toString().strip().equalsIgnoreCase("mailto")) {
            words.setLength(0);
        } else {
            words.append(':');
        }
    }

    private void finish() {
        var outside = clean(words.toString());
        var address = address(angled != null ? angled : outside);
        var name = angled == null && address != null ? clean(comment.toString()) : outside;
        if (angled != null && address == null && outside.isEmpty()) {
            name = clean(angled);
        }
        if (name.isEmpty() && angled != null) {
            name = clean(comment.toString());
        }
        if (address == null && name.indexOf('@') >= 0) {
            int word = name.lastIndexOf(' ', name.lastIndexOf('@')) + 1;
            address = address(withoutBrackets(name.substring(word)));
            name = address == null ? name : name.substring(0, word).strip();
        }
        if (address != null || !name.isEmpty()) {
            found.add(new Mailbox(name.isEmpty() || name.equalsIgnoreCase(address) ? null : name, address));
        }
        words.setLength(0);
        comment.setLength(0);
        angled = null;
        quoted = false;
    }

    private static String withoutBrackets(String text) {
        int end = text.length();
        while (end > 0 && "]>)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String clean(String text) {
        var decoded = EncodedWords.decode(text, new Flaws()).strip().replaceAll("\\s++", " ");
        boolean quotes = decoded.length() > 1
                && ((decoded.startsWith("'") && decoded.endsWith("'"))
                        || (decoded.startsWith("\"") && decoded.endsWith("\"")));
        return quotes ? decoded.substring(1, decoded.length() - 1).strip() : decoded;
    }

    private static @Nullable String address(String text) {
        var address = text.strip();
        int mailto = address.regionMatches(true, 0, "mailto:", 0, 7) ? 7 : 0;
        int route = address.startsWith("@") ? address.indexOf(':') + 1 : 0; // RFC 5322, section 4.4
        address = address.substring(Math.max(mailto, route)).strip();
        int at = address.lastIndexOf('@');
        boolean possible = at > 0
                && at < address.length() - 1
                && address.length() <= LONGEST_ADDRESS
                && address.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '>' || c < ' ');
        return possible ? address.toLowerCase(Locale.ROOT) : null;
    }
}
