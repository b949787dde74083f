package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Company names compared: which spellings are the same name, and which shorter one stands for a longer. */
public final class CompanyKeys {

    private static final Pattern POLISH_COMPANY = Pattern.compile("(?<= )sp\\.? ?z ?o\\. ?o\\.?|(?<= )sp\\.? ?z oo\\b");
    private static final Set<String> SUFFIX_DOMAINS = Set.of("com", "io", "ai", "de", "fr", "net", "org");
    private static final Set<String> LEADING_FORMS = NameWords.words("leading legal forms");
    private static final int MOST_INITIALS = 7;
    private static final int LONGEST_CASE_ENDING = 3;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_TAIL = 4;

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
        folded = folded.indexOf(". ") < 0 ? folded : withoutGaps(folded);
        var key = new StringBuilder(folded.length());
        boolean named = false;
        int from = 0;
        while (from < folded.length()) {
            int to = NameText.endOfWord(folded, from);
            String word = folded.substring(from, to);
            if (word.equals("&") || word.equals("+")) {
                key.append(leadsToLegalForm(folded, to) ? "" : "and");
            } else if (Character.isLetterOrDigit(word.codePointAt(0))
                    && !(!named && (word.equals("the") || leads(word, name)))
                    && !(named && NameWords.LEGAL_FORMS.contains(NameText.trimDots(word)))) {
                named = true;
                appendLetters(withoutWebSuffix(word), key);
            }
            from = to;
        }
        return key.toString();
    }

    /** Whether a name begins with its legal form: «SARL Ree». */
    public static boolean hasLeadingForm(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && leads(Folding.fold(name.substring(0, blank)), name);
    }

    private static boolean leads(String word, String name) {
        return LEADING_FORMS.contains(word)
                && name.length() > word.length() + 1
                && name.startsWith(word.toUpperCase(Locale.ROOT) + " ");
    }

    /** «e. K.» for «e.K.»: legal forms are written with blanks too. */
    private static String withoutGaps(String folded) {
        var tight = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            boolean gap = folded.charAt(at) == ' '
                    && at > 2
                    && folded.charAt(at - 1) == '.'
                    && folded.charAt(at - 3) == ' '
                    && at + 1 < folded.length()
                    && (at + 2 == folded.length() || folded.charAt(at + 2) == '.');
            if (!gap) {
                tight.append(folded.charAt(at));
            }
        }
        return tight.toString();
    }

    /** Whether a key is made of the first letters of the name's words: «hl» for «Harrow Lane». */
    public static boolean isInitials(String key, String name) {
        if (key.length() < 2 || key.length() > MOST_INITIALS) {
            return false;
        }
        return key.contentEquals(initials(name, word -> true))
                || key.contentEquals(initials(name, word -> Character.isUpperCase(word.charAt(0))))
                || key.contentEquals(initials(name, CompanyKeys::isFull));
    }

    private static CharSequence initials(String name, Predicate<String> counts) {
        var initials = new StringBuilder();
        for (String word : Words.of(name, MOST_INITIALS + 8)) {
            if (!word.isEmpty() && counts.test(word)) {
                initials.append(Folding.fold(word.substring(0, 1)));
            }
        }
        return initials;
    }

    /** Articles, links and legal forms have no letter in an abbreviation. */
    private static boolean isFull(String word) {
        String folded = Folding.fold(word);
        return word.length() > 1
                && !NameWords.COMPANY_LINKS.contains(folded)
                && !NameWords.ARTICLES.contains(folded)
                && !NameWords.LEGAL_FORMS.contains(folded);
    }

    /** Whether one name is the other with its words, or the first of them, as initials: «HL» or «CM Lindenau». */
    public static boolean abbreviates(String shorter, String longer) {
        return isInitials(key(shorter), longer) || isShortened(shorter, longer);
    }

    /** Whether a name begins with the initials of the other and goes on like it: «CM Lindenau», «Centrum Medyczne Lindenau». */
    public static boolean isShortened(String together, String longer) {
        String shorter = together.indexOf(' ') < 0 ? parted(together) : together;
        int blank = shorter.indexOf(' ');
        String initials = blank < 0 ? "" : shorter.substring(0, blank);
        if (initials.length() < 2
                || initials.length() >= MOST_INITIALS
                || !initials.equals(initials.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String key = Folding.fold(initials);
        if (key.length() > 2 && initials(longer, CompanyKeys::isFull).toString().startsWith(key)) {
            return true;
        }
        String rest = withoutForms(shorter.substring(blank + 1));
        String full = withoutForms(longer);
        int at = full.length() - rest.length();
        if (at <= 0 || !Folding.fold(full.substring(at)).equals(Folding.fold(rest))) {
            return false;
        }
        String head = full.substring(0, at).strip();
        return isInitials(key, head) || isContracted(key, Folding.fold(head));
    }

    /** «CM Lindenau» for «CMLindenau». */
    private static String parted(String name) {
        int at = 0;
        while (at < name.length() && Character.isUpperCase(name.charAt(at))) {
            at++;
        }
        return at > 2 && at < name.length() ? name.substring(0, at - 1) + " " + name.substring(at - 1) : name;
    }

    private static String withoutForms(String name) {
        String bare = name;
        for (int blank = bare.lastIndexOf(' '); blank > 0; blank = bare.lastIndexOf(' ')) {
            if (!NameWords.LEGAL_FORMS.contains(NameText.trimDots(Folding.fold(bare.substring(blank + 1))))) {
                return bare;
            }
            bare = bare.substring(0, blank);
        }
        return bare;
    }

    /** «HS» for «Hochschule»: the first letter and later ones of one word. */
    private static boolean isContracted(String key, String word) {
        if (word.indexOf(' ') >= 0 || !word.startsWith(key.substring(0, 1))) {
            return false;
        }
        int at = 0;
        for (int letter = 0; letter < key.length() && at >= 0; letter++) {
            at = word.indexOf(key.charAt(letter), at) + 1;
            at = at == 0 ? -1 : at;
        }
        return at > 0;
    }

    /** Whether the longer name is the other with its article: «Le Comptoir Ree» for «Comptoir Ree». */
    public static boolean isWithArticle(String shorter, String longer) {
        int blank = longer.indexOf(' ');
        return blank > 0
                && NameWords.ARTICLES.contains(Folding.fold(longer.substring(0, blank)))
                && Folding.fold(longer.substring(blank + 1)).equals(Folding.fold(shorter));
    }

    /**
     * Whether two names differ in the endings of words alone, as they do where a sentence declines one: «w Zakładach
     * Mięsnych Ree» and «Zakłady Mięsne Ree».
     */
    public static boolean isDeclined(String one, String other) {
        String[] words = Words.of(Folding.fold(one), MOST_INITIALS + 3);
        String[] others = Words.of(Folding.fold(other), MOST_INITIALS + 3);
        if (words.length < 2 || words.length != others.length) {
            return false;
        }
        boolean differ = false;
        for (int at = 0; at < words.length; at++) {
            if (!words[at].equals(others[at])) {
                differ = true;
                int shorter = Math.min(words[at].length(), others[at].length());
                int same = Math.max(shorter - LONGEST_CASE_ENDING, Math.min(shorter, SHORTEST_STEM));
                if (Math.abs(words[at].length() - others[at].length()) > LONGEST_CASE_ENDING
                        || !words[at].regionMatches(0, others[at], 0, same)) {
                    return false;
                }
            }
        }
        return differ;
    }

    /** Whether one name is the other with nothing in front but words for a firm, a team, an office or work: «Empresa Ree». */
    public static boolean isLed(String longer, String shorter) {
        int at = longer.length() - shorter.length();
        if (at <= 1 || longer.charAt(at - 1) != ' ' || !longer.endsWith(shorter)) {
            return false;
        }
        for (String word : Words.of(Folding.fold(longer.substring(0, at - 1)), MOST_INITIALS)) {
            if (!NameWords.ARTICLES.contains(word) && !Organisations.leads(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the longer name ends with all the words of the other: «Serralharia Irmãos Vale» for «Irmãos Vale». */
    public static boolean isTail(String shorter, String longer) {
        String key = key(shorter);
        if (key.length() < SHORTEST_TAIL) {
            return false;
        }
        for (int at = longer.indexOf(' '); at > 0; at = longer.indexOf(' ', at + 1)) {
            if (key(longer.substring(at + 1)).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all the words of a name stand inside the other, between words of its own and a legal form. */
    public static boolean isInside(String shorter, String longer) {
        return shorter.length() >= SHORTEST_TAIL
                && CompanyWords.hasLegalForm(longer)
                && Folding.fold(longer).contains(" " + Folding.fold(shorter) + " ");
    }

    /** Whether one name is the last word of the other, behind a link, in another case: «Ostra» of «Urząd Miejski w Ostrze». */
    public static boolean isTown(String town, String body) {
        String[] words = Folding.fold(body).split(" ", MOST_INITIALS + 3);
        String word = Folding.fold(town);
        if (word.indexOf(' ') >= 0 || words.length < 3) {
            return false;
        }
        String last = words[words.length - 1];
        int same = Math.max(SHORTEST_TAIL, Math.min(word.length(), last.length()) - LONGEST_CASE_ENDING);
        return words[words.length - 2].length() <= 2
                && Math.abs(word.length() - last.length()) <= LONGEST_CASE_ENDING
                && word.regionMatches(0, last, 0, same);
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
