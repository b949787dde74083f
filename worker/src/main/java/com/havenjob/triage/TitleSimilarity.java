package com.havenjob.triage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two job titles are: the share of words they have in common, without marks of gender and numbers. */
final class TitleSimilarity {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Set<String> FILLERS =
            Set.of("m", "w", "f", "d", "h", "x", "the", "of", "and", "for", "a", "an", "in", "de", "und", "et", "y");

    private TitleSimilarity() {}

    /** 1 for the same words in any order, 0 for none in common; 0 where one title has no telling word. */
    static double of(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / (left.size() + right.size());
    }

    private static Set<String> words(String title) {
        var plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word) && !isNumber(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNumber(String word) {
        return word.length() > 3 && word.chars().allMatch(Character::isDigit);
    }
}
