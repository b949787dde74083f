package com.havenjob.triage.terms;

import com.havenjob.inbox.Markup.Item;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Salary;
import com.havenjob.triage.Salary.Period;
import com.havenjob.triage.terms.Amounts.Amount;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a position pays: amounts with a currency in a sentence that speaks of pay. */
public final class SalaryReader {

    private static final double BY_MARKUP = 0.95;
    private static final double BY_RANGE = 0.9;
    private static final double BY_FIGURE = 0.85;
    private static final double WITHOUT_PERIOD = 0.7;
    private static final int LARGEST = 10_000_000;
    private static final int LONGEST_SIGN = 6;
    private static final int LONGEST_UNIT = 8;
    private static final Pattern SIGN_AND_WORD =
            Pattern.compile("\\p{Z}?[\\p{L}\\p{Sc}]{1,6}\\p{Z}\\p{L}{1,10}\\p{Z}?");

    private SalaryReader() {}

    /**
     * The pay, or null where the mail does not name any.
     *
     * @param items what its HTML says to programs
     */
    public static @Nullable Finding<Salary> read(List<Item> items, List<Sentence> sentences, TermsWords words) {
        for (var item : items) {
            var salary = item.type().equals("JobPosting") ? ofPosting(item) : null;
            if (salary != null) {
                return new Finding<>(salary, BY_MARKUP, "salary/structured", "JobPosting baseSalary: " + salary);
            }
        }
        for (var sentence : sentences) {
            var found = hasDigit(sentence.text()) ? of(sentence, words) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Salary ofPosting(Item item) {
        String currency = item.value("baseSalary.currency");
        String min = first(item.value("baseSalary.value.minValue"), item.value("baseSalary.value.value"));
        String max = first(item.value("baseSalary.value.maxValue"), min);
        String unit = item.value("baseSalary.value.unitText");
        if (currency == null || min == null || max == null || currency.length() != 3) {
            return null;
        }
        try {
            int low = (int) Double.parseDouble(min);
            int high = (int) Double.parseDouble(max);
            return low > 0 && high >= low && high <= LARGEST
                    ? new Salary(low, high, currency.toUpperCase(Locale.ROOT), period(unit))
                    : null;
        } catch (NumberFormatException e) {
            return null; // a program wrote words where a number belongs
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable Period period(@Nullable String unit) {
        for (var period : Period.values()) {
            if (period.name().equalsIgnoreCase(unit)) {
                return period;
            }
        }
        return null;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Finding<Salary> of(Sentence sentence, TermsWords words) {
        var said = words.pay().find(sentence);
        if (said.isEmpty() || said.stream().anyMatch(match -> !match.meaning())) {
            return null;
        }
        var amounts = new Amounts(sentence.text(), words.currencies()).find();
        var periods = words.periods().find(sentence);
        var named = periods.isEmpty() ? null : periods.getFirst().meaning();
        for (int i = 0; i < amounts.size(); i++) {
            var first = amounts.get(i);
            var second = i + 1 < amounts.size() && isRange(sentence.text(), first, amounts.get(i + 1))
                    ? amounts.get(i + 1)
                    : null;
            var behind = behindStroke(sentence.text(), second == null ? first.to() : second.to(), words);
            var period = behind == null ? named : behind;
            var salary = salary(first, second, period);
            if (salary != null) {
                double confidence = salary.period() == null ? WITHOUT_PERIOD : second == null ? BY_FIGURE : BY_RANGE;
                return new Finding<>(salary, confidence, "salary/sentence", sentence.text());
            }
        }
        return null;
    }

    /** «45 €/h», «45 € brutto/h» */
    private static @Nullable Period behindStroke(String text, int from, TermsWords words) {
        int stroke = text.indexOf('/', from);
        if (stroke < 0 || (stroke - from > LONGEST_SIGN && !isSignAndWord(text, from, stroke))) {
            return null;
        }
        int start = stroke + 1;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST_UNIT && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return words.units().get(Folding.fold(text.substring(start, end)));
    }

    private static boolean isSignAndWord(String text, int from, int to) {
        return SIGN_AND_WORD.matcher(text).region(from, to).matches();
    }

    private static @Nullable Salary salary(Amount first, @Nullable Amount second, @Nullable Period period) {
        String currency = first.currency() != null || second == null ? first.currency() : second.currency();
        if (currency == null) {
            return null;
        }
        // «60-75k» and «8-10.000»: the end of a range says what its beginning counts.
        boolean shared = second != null && (second.thousands() || second.value() >= 10_000);
        long min = figure(first, shared);
        long max = second == null ? min : figure(second, first.thousands());
        boolean plausible = max >= min && max <= LARGEST && isPlausible(min, period);
        return plausible ? new Salary((int) min, (int) max, currency, inferred(min, period)) : null;
    }

    private static long figure(Amount amount, boolean ofThousands) {
        return amount.thousands() || (ofThousands && amount.value() < 1_000) ? amount.ofThousands() : amount.value();
    }

    /** Nobody is paid twenty thousand an hour, nor forty a year. */
    private static boolean isPlausible(long amount, @Nullable Period period) {
        return switch (period) {
            case null -> amount >= 1_000;
            case YEAR -> amount >= 8_000;
            case MONTH -> amount >= 300 && amount <= 100_000;
            case DAY -> amount >= 50 && amount <= 10_000;
            case HOUR -> amount >= 5 && amount <= 1_000;
        };
    }

    private static @Nullable Period inferred(long amount, @Nullable Period period) {
        return period == null && amount >= 20_000 ? Period.YEAR : period;
    }

    /** A dash or a short word stands between them. */
    private static boolean isRange(String text, Amount first, Amount second) {
        String between = text.substring(first.to(), second.from()).strip();
        if (between.length() > 12 || second.value() == 0) {
            return false;
        }
        for (String word :
                List.of("-", "–", "—", "to", "bis", "und", "and", "à", "et", "a", "y", "e", "tot", "en", "do")) {
            if (between.equals(word)
                    || between.startsWith(word + " ")
                    || between.endsWith(" " + word)
                    || between.contains(" " + word + " ")) {
                return true;
            }
        }
        return between.startsWith("-") || between.startsWith("–") || between.endsWith("–") || between.endsWith("-");
    }
}
