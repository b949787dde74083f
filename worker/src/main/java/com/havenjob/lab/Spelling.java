package com.havenjob.lab;

import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Under which spellings two names count as the same. Deliberately not the classifier's own keys: a ruler that bends with
 * what it measures measures nothing.
 */
final class Spelling {

    private static final String LEGAL_FORM =
            "(?:inc|incorporated|llc|ltd|limited|corp|corporation|company|co|gmbh|ag|s\\.?a\\.?s?|sarl|s\\.?l\\.?u?|bv|b\\.v|nv|n\\.v"
                    + "|plc|pbc|pte|pty|pvt|private|spa|s\\.p\\.a|srl|s\\.r\\.l|ab|oy|kg|se|lp|llp|ltda|sp\\.? ?z ?o\\.? ?o|the|holdings?)";
    private static final Pattern WEB_SUFFIX = pattern("\\.(com|io|ai|de|co\\.uk|fr|net|org)\\b");
    private static final Pattern ARTICLE_OR_LEGAL_FORMS =
            pattern("(?:^the\\s+)|(?:[\\s,&]++" + LEGAL_FORM + "\\.?(?=[\\s,.]|$))+");
    private static final Pattern REQUISITION = pattern(
            "\\b(?:req(?:uisition)?|job|ref(?:erence)?|id|r|jr)[\\s#:.-]*(?:id|number|no)?[\\s#:.-]*[a-z]{0,4}[-_]?\\d{3,}\\b");
    private static final Pattern LONG_NUMBER = pattern("\\b(?!(?:19|20)\\d\\d\\b)[a-z]{0,4}[-_]?\\d{4,}\\b");
    private static final Pattern BRACKETED_MARK =
            pattern("\\((?:open|all genders?|alle geschlechter|[hfmwdxnu](?:\\s*[/|,]\\s*[hfmwdxnu]){1,3}|cdi|cdd)\\)");
    private static final Pattern GENDER_MARK = pattern("\\b[hfmwdxnu](?:/[hfmwdxnu]){1,3}\\b");

    /** More than any name has; it also bounds the work of the expressions above, which go over a text more than once. */
    private static final int LONGEST = 500;

    private Spelling() {}

    /** A company without case, accents, article, legal forms, web suffix and marks. */
    static String company(String name) {
        String bare = WEB_SUFFIX.matcher(folded(name)).replaceAll(" ");
        String tight = companyLetters(ARTICLE_OR_LEGAL_FORMS.matcher(bare).replaceAll(" "));
        return tight.isEmpty() ? companyLetters(bare) : tight;
    }

    /** A title without case, accents, requisition numbers, gender marks and punctuation. */
    static String title(String name) {
        String bare = folded(name);
        for (var pattern : new Pattern[] {REQUISITION, LONG_NUMBER, BRACKETED_MARK, GENDER_MARK}) {
            bare = pattern.matcher(bare).replaceAll(" ");
        }
        return kept(bare, c -> isWordCharacter(c) || c == '+' || c == '#');
    }

    /** The city that a location begins with. */
    static String city(String location) {
        String folded = folded(location);
        int end = 0;
        while (end < folded.length() && ",(·-".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return folded.substring(0, end).strip();
    }

    /** Lower case without accents and compatibility forms. */
    static String folded(String text) {
        String bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String decomposed = Normalizer.normalize(bounded, Normalizer.Form.NFKD);
        return kept(decomposed, c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .toLowerCase(Locale.ROOT);
    }

    private static String companyLetters(String name) {
        return kept(name.replace("&", " and "), Spelling::isWordCharacter);
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static String kept(String text, IntPredicate keeps) {
        return text.codePoints()
                .filter(keeps)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, UNICODE_CHARACTER_CLASS);
    }
}
