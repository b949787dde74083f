package com.havenjob.triage.names;

import com.havenjob.triage.text.Digits;
import com.havenjob.triage.text.Folding;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What offices and systems write behind a title and say nothing about the work: hours and shares («80–100 %», «24-32
 * uur», «0,8 fte»), pay groups («E 13 TV-L», «Band 5», «catégorie C»), numbers of calls («Kennziffer 14/26», «concours
 * 2026-018») and sites («locatie Zuid»).
 */
final class TitleTerms {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST_GRADE = 5;
    private static final int LONGEST_NUMBER = 3;
    private static final int MOST_WORDS_OF_LABEL = 3;
    private static final int MOST_WORDS_BEHIND = 5;

    private static final Set<String> REFERENCES = NameWords.words("reference labels");
    private static final Set<String> CALLS = NameWords.words("call labels");
    private static final Set<String> SITES = NameWords.names("site labels");
    private static final Set<String> PAY = NameWords.words("pay words");
    private static final Set<String> PAY_LETTERS = NameWords.words("pay letters");
    private static final Set<String> STARTS = NameWords.words("start words");
    private static final Set<String> STREETS = NameWords.words("street words");
    private static final Set<String> SUMS = NameWords.words("words of sums");
    private static final Set<String> HOURS = NameWords.words("hour words");

    private TitleTerms() {}

    /** Whether a text that stands apart from a title is a term of it, whatever the title is. */
    static boolean is(String text) {
        String[] words = words(text);
        return isReference(words) || isHours(words) || isPay(words) || isStart(words);
    }

    /** Whether a part of a bracket says how long one works: the whole bracket is about that, then. */
    static boolean tellsHours(String text) {
        return Digits.areIn(text) && isHours(words(text));
    }

    /** Whether a part of a bracket names a pay group with a word for it, not by a letter alone. */
    static boolean tellsPay(String text) {
        String[] words = words(text);
        return isPay(words) && Stream.of(words).anyMatch(PAY::contains);
    }

    /** «locatie Zuid», «sede di lavoro Forlì»: a word for a site and its name. */
    static boolean isSite(String text) {
        String folded = Titles.trimMarks(Folding.fold(text)).replace(":", "");
        int words = 0;
        for (int blank = folded.indexOf(' '); blank > 0; blank = folded.indexOf(' ', blank + 1)) {
            if (SITES.contains(folded.substring(0, blank))) {
                return !TitleWords.hasHeadWord(text);
            }
            if (++words == MOST_WORDS_OF_LABEL) {
                return false;
            }
        }
        return false;
    }

    /** The title without the hours that stand behind it with no mark between: «Köchin 60–80 %», «Aide à 80 %». */
    static String withoutHours(String title) {
        if (!Digits.areIn(title)) {
            return title;
        }
        int cut = title.length();
        int blank = title.lastIndexOf(' ');
        for (int word = 0; word < MOST_WORDS_BEHIND && blank > 0; word++) {
            String tail = title.substring(blank + 1);
            cut = isHours(words(tail)) || isRange(tail) || isShare(tail) ? blank : cut;
            blank = title.lastIndexOf(' ', blank - 1);
        }
        return title.substring(0, cut).strip();
    }

    /** «AZ/26/041», «GUS-AA-118»: capitals and digits that strokes part. */
    static boolean isCode(String text) {
        int digits = 0;
        int strokes = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            digits += Character.isDigit(c) ? 1 : 0;
            strokes += c == '/' || c == '-' ? 1 : 0;
            if (!Character.isDigit(c) && !Character.isUpperCase(c) && "/-._".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 1 && strokes > 1;
    }

    /** «ul. Prosta», «Via Roma 3». */
    static boolean isStreet(String text) {
        String[] words = words(text);
        return words.length > 1 && words.length <= MOST_WORDS_BEHIND && STREETS.contains(words[0]);
    }

    private static String[] words(String text) {
        return Words.split(Titles.trimMarks(Folding.fold(text)), MOST_WORDS, true, "%");
    }

    /** «Kennziffer», «Ref AB/26/3», «nabór nr 7»: a label alone, or with its number. */
    private static boolean isReference(String[] words) {
        boolean reference = REFERENCES.contains(words[0]);
        if (!reference && !CALLS.contains(words[0])) {
            return false;
        }
        for (String word : words) {
            if (Digits.areIn(word)) {
                return true;
            }
        }
        return reference && words.length == 1;
    }

    /** «September 2026 intake», «Start 1.8.2026». */
    private static boolean isStart(String[] words) {
        boolean start = false;
        boolean number = false;
        for (String word : words) {
            start |= STARTS.contains(word);
            number |= Digits.areIn(word);
        }
        return start && number;
    }

    private static boolean isHours(String[] words) {
        boolean number = false;
        boolean unit = false;
        for (String word : words) {
            int digits = digits(word);
            String rest = word.substring(digits);
            number |= digits > 0;
            unit |= HOURS.contains(rest);
            if (!rest.isEmpty() && !HOURS.contains(rest) && !NameWords.TERMS_OF_WORK.contains(rest)) {
                return false;
            }
        }
        return number && unit;
    }

    /** «80», of «80–100 %» that was cut at its dash. */
    private static boolean isShare(String text) {
        return (text.length() == 2 && text.charAt(1) == '0' && text.charAt(0) >= '2' && text.charAt(0) <= '9')
                || text.equals("100");
    }

    /** «60–80», where the sign was cut off. */
    private static boolean isRange(String text) {
        String[] words = words(text);
        return words.length == 2
                && text.indexOf('/') < 0
                && isNumber(words[0])
                && isNumber(words[1])
                && words[0].length() <= words[1].length();
    }

    private static boolean isPay(String[] words) {
        boolean told = false;
        boolean level = false;
        for (String word : words) {
            boolean grade = isGrade(word);
            boolean pay = PAY.contains(word);
            if (!grade && !pay && !isStep(word) && word.length() > 1 && !PAY_LETTERS.contains(word)) {
                return false;
            }
            told |= grade || pay || PAY_LETTERS.contains(word);
            level |= grade || word.length() == 1 || digits(word) > 0;
        }
        return told && level && !isNumber(words[0]) && (words.length > 1 || isGrade(words[0]));
    }

    /** «E13», «EG9b», «B1». */
    private static boolean isGrade(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters > 0
                && letters < word.length()
                && word.length() <= LONGEST_GRADE
                && PAY_LETTERS.contains(word.substring(0, letters));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= LONGEST_NUMBER && digits(word) == word.length();
    }

    /** «9b», as pay groups are parted. */
    private static boolean isStep(String word) {
        return word.length() <= LONGEST_NUMBER && digits(word) > 0 && digits(word) >= word.length() - 1;
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** «78k», «£32,000», «40-45.000 € brutto»: a sum with its sign or its thousands. */
    static boolean isSum(String text) {
        boolean sign = false;
        for (String word : Words.split(Folding.fold(text), MOST_WORDS, true, "€£$")) {
            int digits = 0;
            while (digits < word.length() && "€£$".indexOf(word.charAt(digits)) >= 0) {
                digits++;
            }
            sign |= digits > 0;
            int from = digits;
            while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
                digits++;
            }
            String unit = word.substring(digits);
            sign |= (digits > from || unit.length() > 1) && SUMS.contains(unit);
            if (!unit.isEmpty() && !SUMS.contains(unit)) {
                return false;
            }
        }
        return sign && Digits.areIn(text);
    }

    /** «19/38», «38,5»: a share or a number of hours without a word. */
    static boolean isBareNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at)) && "/,. ".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return Digits.areIn(text);
    }
}
