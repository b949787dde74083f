package com.havenjob.triage.learning;

import com.havenjob.applications.CompanyKey;
import com.havenjob.triage.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shape of headlines: words that stand in each of them, and {@value #GAP} where they differ; «Acme | Your application
 * for …». A gap stands for any words, none too. Case, accents and the punctuation around a word do not count.
 *
 * @param words the words and gaps in order, no gap beside another
 */
public record HeadlinePattern(List<String> words) {

    /** Stands for any words. */
    public static final String GAP = "…";

    /** Fits every headline. */
    public static final HeadlinePattern ANY = new HeadlinePattern(List.of(GAP));

    private static final int MOST_WORDS = 60;

    public HeadlinePattern {
        var single = new ArrayList<String>();
        for (String word : words) {
            boolean again =
                    word.equals(GAP) && !single.isEmpty() && single.getLast().equals(GAP);
            if (!again && !word.isBlank() && single.size() < MOST_WORDS) {
                single.add(word);
            }
        }
        words = single.isEmpty() ? List.of(GAP) : List.copyOf(single);
    }

    /** Reads what {@link #text} wrote, or a person: words, and {@value #GAP} or {@code ...} for a gap. */
    public static HeadlinePattern parse(String text) {
        return new HeadlinePattern(Arrays.asList(
                text.strip().replace("...", GAP).replace(GAP, " " + GAP + " ").split("\\s+")));
    }

    /**
     * The narrowest pattern that fits each of these headlines.
     *
     * @throws IllegalArgumentException without a headline
     */
    public static HeadlinePattern common(List<Headline> headlines) {
        if (headlines.isEmpty()) {
            throw new IllegalArgumentException("Nothing is common to no headlines");
        }
        var pattern = new HeadlinePattern(headlines.getFirst().words());
        for (var headline : headlines) {
            pattern = new HeadlinePattern(CommonWords.of(pattern.words(), headline.words()));
        }
        return pattern;
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return String.join(" ", words);
    }

    /** Whether a headline has this shape. Takes steps in proportion to the product of the two lengths at most. */
    public boolean fits(Headline headline) {
        var texts = headline.words();
        int word = 0;
        int text = 0;
        int gap = -1;
        int resume = 0;
        while (text < texts.size()) {
            if (word < words.size() && words.get(word).equals(GAP)) {
                gap = word++;
                resume = text;
            } else if (word < words.size() && isSame(words.get(word), texts.get(text))) {
                word++;
                text++;
            } else if (gap >= 0) {
                word = gap + 1;
                text = ++resume;
            } else {
                return false;
            }
        }
        while (word < words.size() && words.get(word).equals(GAP)) {
            word++;
        }
        return word == words.size();
    }

    /** How many of its words say something: neither gaps nor mere punctuation. */
    public int tellingWords() {
        return (int) words.stream().filter(word -> !plain(word).isEmpty()).count();
    }

    /** Whether a company's name stands in it, so that mail of another company at the same sender does not fit. */
    boolean names(String company) {
        String key = CompanyKey.of(company);
        for (int from = 0; !key.isEmpty() && from < words.size(); from++) {
            var name = new StringBuilder();
            for (int at = from; at < words.size() && name.length() < key.length(); at++) {
                name.append(CompanyKey.of(words.get(at)));
            }
            if (name.toString().equals(key)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSame(String one, String other) {
        return one.equals(other) || (!plain(one).isEmpty() && plain(one).equals(plain(other)));
    }

    private static String plain(String word) {
        return Folding.fold(word).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
