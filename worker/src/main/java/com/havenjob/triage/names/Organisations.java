package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by their words what texts that stand by themselves are: names of organisations, parts of organisations, or names of
 * people. It needs no context, so that a line of a signature is enough.
 */
public final class Organisations {

    private static final Set<String> KINDS = NameWords.words("organisation kinds");
    private static final Set<String> ENDINGS = NameWords.words("organisation endings");
    private static final WordSet COMPOUNDS = NameWords.words("organisation compounds");
    private static final Set<String> DEPARTMENTS = NameWords.words("departments");
    private static final Set<String> DOUBTFUL_DEPARTMENTS = NameWords.words("doubtful departments");
    private static final Set<String> OFFICE_WORDS = NameWords.words("office words");
    private static final Set<String> NO_BEGINNING = NameWords.words("no beginnings");
    private static final Set<String> PERSONAL_TITLES = NameWords.words("personal titles");
    private static final Set<String> DEGREES = NameWords.words("degrees");
    private static final Set<String> CHANGES = NameWords.words("changes");
    private static final Set<String> TECHNOLOGIES = NameWords.words("technologies");
    private static final Set<String> GIVEN_NAMES = NameWords.words("given names");
    private static final Set<String> WEAK_FORMS = NameWords.words("weak legal forms");
    private static final Set<String> LEADS = NameWords.words("leads of names");
    private static final int MOST_WORDS = 12;
    private static final int MOST_BEFORE_KIND = 2;
    private static final int MOST_NAMES = 4;
    private static final int SHORTEST_FIRST_PART = 3;
    private static final int SHORTEST_PLURAL = 5;

    private Organisations() {}

    /** Whether the text says what kind of organisation it names, or ends with a legal form: «Waterschap Ree», «Ree Ltd». */
    public static boolean isShaped(String name) {
        if (name.indexOf(' ') < 0
                || !(Character.isUpperCase(name.codePointAt(0)) || Character.isDigit(name.charAt(0)))) {
            return false;
        }
        String[] words = name.split(" ", MOST_WORDS + 1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        String last = NameText.trimDots(Folding.fold(words[words.length - 1]));
        boolean shaped = hasLegalForm(words)
                || (isCapital(words[words.length - 1]) && ENDINGS.contains(last))
                || atKind(words) >= 0;
        return shaped && !OFFICE_WORDS.contains(last) && !isProse(words) && !isDepartment(name);
    }

    /** Whether there is a legal form: mostly the last word, but «SARL Ree», «Ree S.n.c. di Ree Ann & C.». */
    private static boolean hasLegalForm(String[] words) {
        int last = words.length - 1;
        for (int at = 0; at <= last; at++) {
            boolean leads = at == 0 && words[0].equals(words[0].toUpperCase(Locale.ROOT));
            boolean owned = at > 0 && at < last && NameWords.COMPANY_LINKS.contains(words[at + 1]);
            if ((leads || owned || at == last) && isLegalForm(Folding.fold(words[at]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is a legal form and nothing else. */
    public static boolean isLegalForm(String word) {
        String form = NameText.trimDots(word);
        return NameWords.LEGAL_FORMS.contains(form) && !WEAK_FORMS.contains(form);
    }

    /** Whether the text begins with a word for a part of an organisation and names no organisation behind it. */
    public static boolean isDepartment(String name) {
        String[] words = Words.of(Folding.fold(name), MOST_WORDS + 1);
        if (isAllOffice(words) || (words.length == 1 && Words.isForRecruiting(words[0]))) {
            return true;
        }
        if (DOUBTFUL_DEPARTMENTS.contains(words[0])) {
            return isOffice(words) || isWork(words);
        }
        return KINDS.contains(words[0]) ? isOffice(words) : DEPARTMENTS.contains(words[0]);
    }

    /**
     * The name, where it is no part of an organisation; the organisation where it begins with a part and goes on with what it
     * belongs to: «Ufficio Personale dell'Università di Ree»; else empty.
     */
    public static Optional<String> employer(String name) {
        if (!isDepartment(name)) {
            return Optional.of(name);
        }
        for (int at = name.indexOf(' ') + 1; at > 0 && at < name.length(); ) {
            int to = NameText.endOfWord(name, at);
            int elided = Math.max(name.indexOf('\'', at, to), name.indexOf('’', at, to)) + 1;
            int from = elided > at && elided < to ? elided : at;
            String word = name.substring(from, to);
            if (isCapital(word) && KINDS.contains(Folding.fold(word)) && to < name.length()) {
                return Optional.of(name.substring(from));
            }
            int blank = name.indexOf(' ', at);
            at = blank < 0 ? name.length() : blank + 1;
        }
        return Optional.empty();
    }

    /** «Recrutement CHR», «Kadr BS Ree»: the name without the words for an office in front of it. */
    public static String withoutOffice(String name) {
        String rest = name;
        for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
            if (!OFFICE_WORDS.contains(Folding.fold(rest.substring(0, blank)))) {
                return rest;
            }
            rest = rest.substring(blank + 1).strip();
        }
        return rest;
    }

    /** Whether a folded word stands in front of names and is no part of them: for a firm, a team, an office or work. */
    static boolean leads(String word) {
        return LEADS.contains(word) || OFFICE_WORDS.contains(word) || Words.namesTeam(word) || JobWords.isHead(word);
    }

    /** Whether the text can be no name of a company, since it begins with a title or a change: «Mme Vester», «Rescheduled». */
    public static boolean isOther(String name) {
        int end = NameText.endOfWord(name, 0);
        String first = NameText.trimDots(Folding.fold(name.substring(0, end)));
        return CHANGES.contains(first) || PERSONAL_TITLES.contains(first);
    }

    /** «Assistant to the Board»: what a person does, not whom for. */
    public static boolean isRole(String text) {
        String[] words = Words.of(Folding.fold(text), MOST_WORDS);
        return JobWords.isHead(words[0]) && !isShaped(text) && !CompanyWords.hasLegalForm(text);
    }

    /** Whether the text is a skill, which stands in brackets behind titles as employers do. */
    public static boolean isSkill(String text) {
        return TECHNOLOGIES.contains(Folding.fold(text));
    }

    /** Whether the text is a person's name: it begins with a first name, and nothing in it speaks of a firm. */
    public static boolean isPerson(String text) {
        String[] words = withoutTitles(text.strip()).split(" ", MOST_NAMES + 2);
        if (words.length < 2 || words.length > MOST_NAMES) {
            return false;
        }
        for (String word : words) {
            String folded = Folding.fold(word);
            if ((!isCapital(word) && !NameWords.COMPANY_LINKS.contains(folded))
                    || word.indexOf('&') >= 0
                    || OFFICE_WORDS.contains(folded)) {
                return false;
            }
        }
        return (GIVEN_NAMES.contains(Folding.fold(firstPart(words[0]))) || isInitialed(text))
                && !isShaped(text)
                && !NameWords.COMPANY_ENDINGS.contains(Folding.fold(words[words.length - 1]));
    }

    /** «A. Vester»: a person, whatever the house is called. */
    public static boolean isInitialed(String text) {
        return text.length() > 2
                && text.charAt(1) == '.'
                && Character.isUpperCase(text.charAt(0))
                && text.indexOf(' ') == 2
                && text.indexOf(' ', SHORTEST_FIRST_PART) < 0;
    }

    /** «Prof. Dr. Ann Vester», «mgr Anna Ree»: the name without what stands before it. */
    public static String withoutTitles(String name) {
        String rest = name;
        for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
            String first = NameText.trimDots(Folding.fold(rest.substring(0, blank)));
            if (!PERSONAL_TITLES.contains(first) && !DEGREES.contains(first)) {
                return rest;
            }
            rest = rest.substring(blank + 1).strip();
        }
        return rest;
    }

    /** Whether the word is a first name. */
    public static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(Folding.fold(firstPart(word)));
    }

    /** «Anna-Lena» and «Anna,» for «Anna». */
    private static String firstPart(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** The word that says what kind of organisation it is; only adjectives and names with capitals stand before it. */
    private static int atKind(String[] words) {
        for (int at = 0; at < Math.min(words.length, MOST_BEFORE_KIND + 1) && isCapital(words[at]); at++) {
            String folded = NameText.trimDots(Folding.fold(words[at]));
            if (KINDS.contains(folded) || COMPOUNDS.hasEndingOf(folded, SHORTEST_FIRST_PART) || isPlural(folded)) {
                return at;
            }
        }
        return -1;
    }

    /** «Boulangeries», «Restaurantes»: firms with several houses. */
    private static boolean isPlural(String word) {
        int length = word.length();
        return length > SHORTEST_PLURAL
                && word.charAt(length - 1) == 's'
                && (KINDS.contains(word.substring(0, length - 1)) || KINDS.contains(word.substring(0, length - 2)));
    }

    /** Whether the text is an office's or begins as no name does: «Ree Human Resources», «For Ree Motors». */
    public static boolean isMoreThanName(String text) {
        String[] words = text.split(" ", MOST_WORDS + 1);
        for (String word : words) {
            if (OFFICE_WORDS.contains(Folding.fold(word))) {
                return true;
            }
        }
        return isProse(words);
    }

    /** Whether no name begins with the folded word: «For», «Powered». */
    public static boolean beginsNoName(String word) {
        return NO_BEGINNING.contains(word) || NameWords.NEVER_FIRST_IN_A_COMPANY.contains(word);
    }

    /** «For Ree Ltd», «This mail was sent by Ree Ltd»: more than a name. */
    private static boolean isProse(String[] words) {
        String first = Folding.fold(words[0]);
        if (beginsNoName(first)) {
            return true;
        }
        for (int at = 1; at < words.length; at++) {
            if (!isCapital(words[at]) && NameWords.NOT_IN_A_TITLE.contains(Folding.fold(words[at]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words behind the first say that it is an office for staff: «Zespół Rekrutacji», «Servicio de Personal». */
    private static boolean isOffice(String[] words) {
        for (int at = 1; at < words.length; at++) {
            if (OFFICE_WORDS.contains(words[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllOffice(String[] words) {
        for (String word : words) {
            if (!OFFICE_WORDS.contains(word)
                    && !DOUBTFUL_DEPARTMENTS.contains(word)
                    && !NameWords.COMPANY_LINKS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** «People Partner», «Area Manager»: what the sender does. */
    private static boolean isWork(String[] words) {
        return words.length < 4 && JobWords.contains(words[words.length - 1]);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
