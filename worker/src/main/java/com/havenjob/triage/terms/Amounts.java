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
     * @param value the whole of it
     * @param hundredths what is behind its decimal mark
     * @param currency ISO 4217 code; null where none stands beside it
     * @param thousands whether it counts thousands: 45k
     * @param from where it begins in the text
     * @param to where it ends
     */
    record Amount(int value, int hundredths, @Nullable String currency, boolean thousands, int from, int to) {

        /** What it is where it counts thousands. */
        long ofThousands() {
            return value * 1_000L + hundredths * 10L;
        }
    }

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
            var amount = amount(at);
            amounts.add(amount);
            at = amount.to();
        }
        return amounts;
    }

    private Amount amount(int from) {
        int whole = endOfWhole(from);
        int decimals = decimals(whole);
        int end = decimals == 0 ? whole : whole + 1 + decimals;
        boolean thousands = end < text.length()
                && (text.charAt(end) == 'k' || text.charAt(end) == 'K')
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        int to = thousands ? end + 1 : end;
        int hundredths = value(whole, end) * (decimals == 1 ? 10 : 1);
        String before = currencyBefore(from);
        String currency = before == null ? currencyBehind(to) : before;
        return new Amount(value(from, whole), hundredths, currency, thousands, from, to);
    }

    /** Digits, and groups of three behind a mark or a blank: 65.000, 65,000, 65 000, 65'000. */
    private int endOfWhole(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        boolean leading = at - from <= 3;
        while (leading && at + 3 < text.length() && isGroupMark(text.charAt(at)) && isGroup(at + 1)) {
            at += 4;
        }
        return at;
    }

    /** How many decimals stand there behind their mark: one or two, or none. */
    private int decimals(int at) {
        boolean marked = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
        if (!marked || !isDigit(at + 1)) {
            return 0;
        }
        int decimals = isDigit(at + 2) ? 2 : 1;
        return isDigit(at + 1 + decimals) ? 0 : decimals;
    }

    private boolean isGroup(int from) {
        return isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && !isDigit(from + 3);
    }

    private static boolean isGroupMark(char c) {
        return c == '.' || c == ',' || c == '\'' || c == '’' || c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private int value(int from, int end) {
        int value = 0;
        int digits = 0;
        for (int i = from; i < end && digits < MOST_DIGITS; i++) {
            if (isDigit(i)) {
                value = value * 10 + text.charAt(i) - '0';
                digits++;
            }
        }
        return value;
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
        boolean cut = start > 0 && isSign(text.charAt(start - 1));
        return cut ? null : currency(start, end);
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
