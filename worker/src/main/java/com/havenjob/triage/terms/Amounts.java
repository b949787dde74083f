package com.havenjob.triage.terms;

import com.havenjob.triage.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The amounts of money of a sentence, with their currencies. One pass over its characters. */
final class Amounts {

    private static final int MOST = 12;
    private static final int LONGEST_SIGN = 5;
    private static final int MOST_DIGITS = 9;

    /**
     * A number with what stands around it.
     *
     * @param currency ISO 4217 code; null where none stands beside it
     * @param from where it begins in the text
     * @param to where it ends
     */
    record Amount(int value, @Nullable String currency, boolean thousands, int from, int to) {}

    private final String text;
    private final Map<String, String> currencies;

    Amounts(String text, Map<String, String> currencies) {
        this.text = text;
        this.currencies = currencies;
    }

    List<Amount> find() {
        var amounts = new ArrayList<Amount>();
        int at = 0;
        while (at < text.length() && amounts.size() < MOST) {
            if (!isDigit(at) || isInsideWord(at)) {
                at++;
                continue;
            }
            int end = endOfNumber(at);
            amounts.add(amount(at, end));
            at = end;
        }
        return amounts;
    }

    private Amount amount(int from, int end) {
        boolean thousands = end < text.length()
                && (text.charAt(end) == 'k' || text.charAt(end) == 'K')
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        int to = thousands ? end + 1 : end;
        String before = currencyBefore(from);
        return new Amount(value(from, end), before == null ? currencyBehind(to) : before, thousands, from, to);
    }

    /** Digits, and groups of three behind a mark or a blank: 65.000, 65,000, 65 000, 65'000; decimals are passed over. */
    private int endOfNumber(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        boolean leading = at - from <= 3;
        while (leading && at + 3 < text.length() + 0 && isGroupMark(text.charAt(at)) && isGroup(at + 1)) {
            at += 4;
        }
        if (leading && at + 4 == text.length() && isGroupMark(text.charAt(at)) && isGroup(at + 1)) {
            at += 4;
        }
        boolean decimals = at + 2 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && isDigit(at + 1)
                && isDigit(at + 2)
                && !isDigit(at + 3);
        return decimals ? at + 3 : at;
    }

    private boolean isGroup(int from) {
        return isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && !isDigit(from + 3);
    }

    private static boolean isGroupMark(char c) {
        return c == '.' || c == ',' || c == '\'' || c == '’' || c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private int value(int from, int end) {
        int stop = end;
        boolean decimals = end - from > 3 && isMark(end - 3);
        stop = decimals ? end - 3 : stop;
        int value = 0;
        int digits = 0;
        for (int i = from; i < stop && digits < MOST_DIGITS; i++) {
            if (isDigit(i)) {
                value = value * 10 + text.charAt(i) - '0';
                digits++;
            }
        }
        return value;
    }

    private boolean isMark(int at) {
        return text.charAt(at) == '.' || text.charAt(at) == ',';
    }

    private @Nullable String currencyBefore(int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_SIGN && isSign(text.charAt(start - 1))) {
            start--;
        }
        return currency(start, end);
    }

    private @Nullable String currencyBehind(int to) {
        int start = to;
        while (start < text.length() && start - to < 2 && isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST_SIGN && isSign(text.charAt(end))) {
            end++;
        }
        return currency(start, end);
    }

    private @Nullable String currency(int start, int end) {
        return start >= end ? null : currencies.get(Folding.fold(text.substring(start, end)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isSign(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private boolean isInsideWord(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
