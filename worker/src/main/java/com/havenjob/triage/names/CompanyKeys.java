package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Company names compared: which spellings are the same name, and which shorter one stands for a longer. */
public final class CompanyKeys {

    private static final Pattern POLISH_COMPANY = Pattern.compile("(?<= )sp\\.? ?z ?o\\. ?o\\.?|(?<= )sp\\.? ?z oo\\b");
    private static final Set<String> SUFFIX_DOMAINS = Set.of("com", "io", "ai", "de", "fr", "net", "org");
    private static final int MOST_INITIALS = 6;

    private CompanyKeys() {}

    /**
     * The key under which two spellings of a company are the same: no case, accents, marks, legal form, article or web
     * suffix. Equal keys mean the same name, not for certain the same company. Empty where nothing is left.
     */
    public static String key(String name) {
        String folded = Folding.fold(name);
        if (folded.contains(" sp")) {
            folded = POLISH_COMPANY.matcher(folded).replaceAll(" ");
        }
        var key = new StringBuilder(folded.length());
        boolean named = false;
        int from = 0;
        while (from < folded.length()) {
            int to = NameText.endOfWord(folded, from);
            String word = folded.substring(from, to);
            if (word.equals("&") || word.equals("+")) {
                key.append(leadsToLegalForm(folded, to) ? "" : "and");
            } else if (Character.isLetterOrDigit(word.codePointAt(0))
                    && !(word.equals("the") && !named)
                    && !(named && NameWords.LEGAL_FORMS.contains(NameText.trimDots(word)))) {
                named = true;
                appendLetters(withoutWebSuffix(word), key);
            }
            from = to;
        }
        return key.toString();
    }

    /** Whether a key is made of the first letters of the name's words: «hl» for «Harrow Lane». */
    public static boolean isInitials(String key, String name) {
        if (key.length() < 2 || key.length() > MOST_INITIALS) {
            return false;
        }
        var initials = new StringBuilder();
        var capitals = new StringBuilder();
        for (String word : Words.of(name, MOST_INITIALS + 3)) {
            if (!word.isEmpty()) {
                initials.append(Folding.fold(word.substring(0, 1)));
                capitals.append(Character.isUpperCase(word.charAt(0)) ? Folding.fold(word.substring(0, 1)) : "");
            }
        }
        return key.contentEquals(initials) || key.contentEquals(capitals);
    }

    /** Whether one name is the other with its words, or the first of them, as initials: «HL» or «CM Lindenau». */
    public static boolean abbreviates(String shorter, String longer) {
        return isInitials(key(shorter), longer) || isShortened(shorter, longer);
    }

    /** Whether a name begins with the initials of the other and goes on like it: «CM Lindenau», «Centrum Medyczne Lindenau». */
    public static boolean isShortened(String shorter, String longer) {
        int blank = shorter.indexOf(' ');
        String initials = blank < 0 ? "" : shorter.substring(0, blank);
        String rest = shorter.substring(blank + 1);
        int at = longer.length() - rest.length();
        return initials.length() > 1
                && initials.length() < MOST_INITIALS
                && initials.equals(initials.toUpperCase(Locale.ROOT))
                && at > 0
                && Folding.fold(longer.substring(at)).equals(Folding.fold(rest))
                && isInitials(Folding.fold(initials), longer.substring(0, at).strip());
    }

    /** Whether one name is what stands behind a link of the other: «Kerbel» of «Musée du Val de Kerbel». */
    public static boolean isEndOf(String shorter, String longer) {
        int at = longer.length() - shorter.length();
        if (at <= 1 || !longer.regionMatches(true, at, shorter, 0, shorter.length())) {
            return false;
        }
        String before = longer.substring(0, at);
        String link = NameText.lastWord(before.strip());
        return before.endsWith("'")
                || before.endsWith("’")
                || (before.endsWith(" ") && NameWords.COMPANY_LINKS.contains(Folding.fold(link)));
    }

    /** «GmbH & Co. KG»: the ampersand belongs to the legal form. */
    private static boolean leadsToLegalForm(String folded, int from) {
        int next = NameText.skipBlanks(folded, from);
        return next < folded.length()
                && NameWords.LEGAL_FORMS.contains(
                        NameText.trimDots(folded.substring(next, NameText.endOfWord(folded, next))));
    }

    private static String withoutWebSuffix(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 0 && SUFFIX_DOMAINS.contains(word.substring(dot + 1)) ? word.substring(0, dot) : word;
    }

    private static void appendLetters(String word, StringBuilder key) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '&') {
                key.append("and");
            } else if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
    }
}
