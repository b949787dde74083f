package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Company names, cut out of the text that they stand in. */
public final class CompanyNames {

    private static final int LONGEST = 80;
    private static final String UNIVERSITY = " University";
    private static final int MOST_HEADS = 2;
    private static final int LONGEST_ARTICLE = 4;
    private static final Pattern POLISH_FORM = Pattern.compile("\\.? ?z ?o\\. ?o\\.?(?: ?[Ss]p\\. ?[kj]\\.?)?");
    private static final Set<String> ABBREVIATIONS = NameWords.words("name abbreviations");
    private static final Set<String> REFERENCES = NameWords.words("call labels");
    private static final Set<String> TOWN_LINKS = NameWords.words("town links");
    private static final List<String> CAPITAL_FORMS = List.of(" de C.V.", " de CV", " de R.L. de C.V.", " de R.L.");

    private CompanyNames() {}

    /**
     * The company that text behind words like «applying to» begins with: capitalised words and what links them, up to
     * the first word that cannot belong to a name. Empty where the text does not begin with a name.
     */
    public static Optional<String> leading(String text) {
        String rest = withoutHeads(stripMarks(text));
        if (Folding.fold(rest.substring(0, Math.min(4, rest.length()))).equals("the ")) {
            var behind = leading(rest.substring(4));
            return behind.map(name -> rest.charAt(0) == 'T' ? rest.substring(0, 4) + name : name);
        }
        int end = 0;
        int at = 0;
        int words = 0;
        while (at < rest.length() && words < 9) {
            int from = NameText.skipBlanks(rest, at);
            if (from >= rest.length()) {
                break;
            }
            int to = NameText.endOfWord(rest, from);
            String word = rest.substring(from, to);
            if (isName(word, words) || isSmallForm(rest, to, word, words)) {
                words++;
                end = to;
            } else if (!continues(rest, from, to, word, words) && !goesOnWithFor(rest, end, to, word)) {
                break;
            }
            at = to;
        }
        boolean abbreviated = end < rest.length()
                && rest.charAt(end) == '.'
                && NameWords.LEGAL_FORMS.contains(NameText.lastWord(Folding.fold(rest.substring(0, end))));
        boolean owns = NameText.skipBlanks(rest, end) < rest.length()
                && Character.isLetter(rest.charAt(NameText.skipBlanks(rest, end)));
        int form = endOfPolishForm(rest, end);
        int full = form > 0 ? form : endOfCapital(rest, abbreviated ? end + 1 : end);
        return accept(withoutPossessive(rest.substring(0, full), owns));
    }

    /** «der Acme GmbH», «firmie Acme»: small words in front of a name. */
    private static String withoutHeads(String text) {
        String rest = text;
        for (int heads = 0; heads < MOST_HEADS; heads++) {
            int blank = rest.indexOf(' ');
            boolean head = blank > 0
                    && Character.isLowerCase(rest.charAt(0))
                    && blank + 1 < rest.length()
                    && NameWords.COMPANY_HEADS.contains(Folding.fold(rest.substring(0, blank)));
            if (!head) {
                return rest;
            }
            rest = rest.substring(blank + 1).strip();
        }
        return rest;
    }

    /** Where «Sp. z o.o.» ends that begins with the name's last word; 0 where there is none. */
    private static int endOfPolishForm(String text, int end) {
        boolean company =
                NameText.lastWord(Folding.fold(text.substring(0, end))).equals("sp");
        var form = company ? POLISH_FORM.matcher(text).region(end, text.length()) : null;
        return form != null && form.lookingAt() ? form.end() : 0;
    }

    /** «S.A. de C.V.»: Mexican legal forms go on behind their first abbreviation. */
    private static int endOfCapital(String text, int end) {
        for (String form : CAPITAL_FORMS) {
            if (end > 0 && text.startsWith(form, end)) {
                return end + form.length();
            }
        }
        return end;
    }

    /** «Autodesk's careers page» speaks of Autodesk; a name that ends so is called so. */
    private static String withoutPossessive(String name, boolean owns) {
        return owns && (name.endsWith("'s") || name.endsWith("’s")) ? name.substring(0, name.length() - 2) : name;
    }

    /** A text that is a company as a whole, such as a line of a card; empty where it cannot be one. */
    public static Optional<String> whole(String text) {
        int dot = text.indexOf(" · ");
        return accept(stripMarks(dot > 0 ? text.substring(0, dot) : text));
    }

    /** Whether a name that begins small is written so on purpose: «eBay», «n8n», «monday.com». */
    public static boolean isStyled(String name) {
        return name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '&');
    }

    /**
     * The name without the words that go with «team»: «Acme Talent» stands for «Acme Talent Team».
     *
     * @param evidence what the name was read from, with the words behind it
     */
    public static String withoutTeam(String name, String evidence) {
        String bare = withoutTails(name + " team");
        int university = endOfUniversity(name, evidence);
        if (bare.length() < university) {
            return name.substring(0, university);
        }
        // A team belongs to somebody: what looks like part of the name is the genitive.
        return bare.length() < name.length() ? withoutPossessive(bare, true) : bare;
    }

    /** «Ree University Human Resources»: only «Ree University Recruiting» and «… Team» are a firm's that hires students. */
    private static int endOfUniversity(String name, String evidence) {
        int end = name.indexOf(UNIVERSITY) + UNIVERSITY.length();
        int behind = evidence.indexOf(UNIVERSITY) + UNIVERSITY.length();
        if (end <= UNIVERSITY.length() || behind <= UNIVERSITY.length()) {
            return 0;
        }
        return isSearched(evidence.substring(behind)) ? 0 : end;
    }

    /** Whether the word is what companies of a kind begin their names with and leave out of their address: «Hotel». */
    public static boolean isKind(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && NameWords.COMPANY_KINDS.contains(Folding.fold(word));
    }

    /** Whether companies end their names with the word and leave it out when they speak of themselves: «Networks». */
    public static boolean isEnding(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && NameWords.COMPANY_ENDINGS.contains(Folding.fold(word));
    }

    /** Whether a word can stand inside a name: capitalised and no word of greetings and departments, or a small link. */
    public static boolean isInside(String word) {
        String folded = Folding.fold(word);
        return Character.isUpperCase(word.codePointAt(0))
                ? !NameWords.NOT_A_COMPANY.contains(folded)
                        && !NameWords.JOB_WORDS.contains(folded)
                        && !NameWords.COMPANY_STOPPERS.contains(folded)
                        && !NameWords.NEVER_IN_A_COMPANY.contains(folded)
                        && !NameWords.EVENTS.contains(folded)
                : NameWords.COMPANY_LINKS.contains(folded);
    }

    /** Whether a name ends with its legal form, and so is written in full. */
    public static boolean hasLegalForm(String name) {
        return NameWords.LEGAL_FORMS.contains(NameText.trimDots(NameText.lastWord(Folding.fold(name))));
    }

    /** Whether a text that stands behind a comma begins with the legal form of the name before it: «Acme, S.A.». */
    public static boolean beginsWithLegalForm(String text) {
        String rest = text.strip();
        int blank = rest.indexOf(' ');
        String word = blank < 0 ? rest : rest.substring(0, blank);
        return NameWords.LEGAL_FORMS.contains(NameText.trimDots(Folding.fold(word.replace(",", ""))));
    }

    /** «Vester und Sohn» for «Vester Und Sohn»: links are written small between the words of a name. */
    public static String withSmallLinks(String name) {
        String[] words = name.split(" ", LONGEST);
        for (int at = 1; at + 1 < words.length; at++) {
            String small = words[at].toLowerCase(Locale.ROOT);
            words[at] = NameWords.COMPANY_LINKS.contains(small) ? small : words[at];
        }
        return String.join(" ", words);
    }

    private static Optional<String> accept(String candidate) {
        String name = tidy(candidate);
        String folded = Folding.fold(name);
        if (!NameText.hasLetter(name)
                || name.length() > LONGEST
                || CompanyKeys.key(name).isEmpty()
                || NameWords.NOT_A_COMPANY.contains(folded)) {
            return Optional.empty();
        }
        return isRefused(Words.of(folded, 12)) || folded.contains("://") || folded.indexOf('@') > 0
                ? Optional.empty()
                : Optional.of(name);
    }

    /** Whether words are only those of positions or of what happens, or one is that no company has. */
    private static boolean isRefused(String[] words) {
        boolean work = true;
        boolean news = true;
        boolean event = false;
        boolean numbered = false;
        boolean label = true;
        for (String word : words) {
            if (NameWords.NEVER_IN_A_COMPANY.contains(word)) {
                return true;
            }
            boolean number = isNumber(word);
            boolean happens = news && NameWords.EVENTS.contains(word);
            work = work && (NameWords.JOB_WORDS.contains(word) || NameWords.FIELD_WORDS.contains(word));
            news = news && (happens || number || NameWords.NOT_A_COMPANY.contains(word));
            label = label && (number || REFERENCES.contains(word));
            event |= happens;
            numbered |= number;
        }
        // «Interview 51.2» numbers what happens; «Team 17» is a name.
        return work
                || (label && numbered)
                || (news && (event || !numbered))
                || NameWords.NEVER_FIRST_IN_A_COMPANY.contains(words[0]);
    }

    private static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isName(String word, int position) {
        String folded = Folding.fold(word);
        char first = word.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return false;
        }
        if (Character.isUpperCase(first)) {
            return position == 0 || !NameWords.COMPANY_STOPPERS.contains(folded);
        }
        return Character.isDigit(first)
                || !word.equals(word.toLowerCase(Locale.ROOT))
                || (position == 0 && (!NameWords.NOT_A_COMPANY.contains(folded) || word.indexOf('.') > 0));
    }

    private static boolean continues(String text, int from, int to, String word, int words) {
        if (words == 0) {
            return false;
        }
        String folded = Folding.fold(word);
        int next = NameText.skipBlanks(text, to);
        if (next >= text.length()) {
            return false;
        }
        char following = text.charAt(next);
        if (word.equals(",")) {
            int end = NameText.endOfWord(text, next);
            return NameWords.LEGAL_FORMS.contains(NameText.trimDots(Folding.fold(text.substring(next, end))));
        }
        if (word.equals(".") && isAbbreviation(text, from)) {
            return Character.isUpperCase(following) || isAbbreviation(text, NameText.endOfWord(text, next));
        }
        if (word.equals(".")) {
            return to < text.length() && text.charAt(to) != ' ' && Character.isLetterOrDigit(text.charAt(to));
        }
        if (word.equals("'") || word.equals("’") || (word.equals("-") && text.charAt(from - 1) != ' ')) {
            return next == to && Character.isLetterOrDigit(following);
        }
        boolean town =
                TOWN_LINKS.contains(folded) && isBodyOf(text.substring(0, from).strip(), text, next);
        return (NameWords.COMPANY_LINKS.contains(folded) || town || isAbbreviation(text, to))
                && (Character.isUpperCase(following)
                        || Character.isDigit(following)
                        || following == '&'
                        || following == '.'
                        || isArticle(text, next)
                        || isElided(text, next));
    }

    /** «Les Tilleuls asbl»: a legal form that is written small, where no sentence goes on behind it. */
    private static boolean isSmallForm(String text, int to, String word, int words) {
        int next = NameText.skipBlanks(text, to);
        return words > 0
                && Organisations.isLegalForm(Folding.fold(word))
                && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
    }

    /** Whether a short form with its full stop ends here: «St», «im». */
    private static boolean isAbbreviation(String text, int end) {
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < end
                && end < text.length()
                && text.charAt(end) == '.'
                && ABBREVIATIONS.contains(Folding.fold(text.substring(from, end)));
    }

    /** «Comune di Ree sul Mare»: a public body, and a word with a capital that can belong to the name of its town. */
    private static boolean isBodyOf(String name, String text, int next) {
        String town = text.substring(next, NameText.endOfWord(text, next));
        return Organisations.isShaped(name) && !NameWords.NOT_A_COMPANY.contains(Folding.fold(town));
    }

    /** «Moulins de l'Orbe»: an article that has grown together with the next word of the name. */
    private static boolean isElided(String text, int from) {
        int to = NameText.endOfWord(text, from);
        for (int at = from + 1; at + 1 < to && at - from <= LONGEST_ARTICLE; at++) {
            if (text.charAt(at) == '\'' || text.charAt(at) == '’') {
                return Character.isUpperCase(text.charAt(at + 1));
            }
        }
        return false;
    }

    /** «Museo de la Sal»: a link and an article in front of the next word of the name. */
    private static boolean isArticle(String text, int from) {
        int to = NameText.endOfWord(text, from);
        int behind = NameText.skipBlanks(text, to);
        return NameWords.ARTICLES.contains(text.substring(from, to))
                && behind < text.length()
                && Character.isUpperCase(text.charAt(behind));
    }

    /** «Institute for Applied Physics»: bodies whose name needs what they are for. */
    private static boolean goesOnWithFor(String text, int end, int to, String word) {
        int next = NameText.skipBlanks(text, to);
        return word.equals("for")
                && next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && NameWords.BODIES.contains(NameText.lastWord(Folding.fold(text.substring(0, end))));
    }

    private static String tidy(String text) {
        String name = stripMarks(text);
        int end = name.length();
        while (end > 0
                && !Character.isLetterOrDigit(name.charAt(end - 1))
                && ".)+°®™".indexOf(name.charAt(end - 1)) < 0) {
            end--;
        }
        name = name.substring(0, end);
        int stars = name.indexOf(" *");
        name = stars > 0 ? name.substring(0, stars) : name; // «Hotel Ree ****»
        name = Places.without(withoutTails(name));
        if (name.endsWith(".")
                && !NameWords.LEGAL_FORMS.contains(NameText.trimDots(NameText.lastWord(Folding.fold(name))))) {
            name = name.substring(0, name.length() - 1);
        }
        return name.endsWith(")") && name.indexOf('(') < 0 ? name.substring(0, name.length() - 1) : name;
    }

    private static String withoutTails(String text) {
        String name = text;
        int blank = name.lastIndexOf(' ');
        boolean ofTeam = false;
        while (blank > 0
                && isTail(name.substring(blank + 1), ofTeam)
                && !(name.endsWith(UNIVERSITY) && !isSearched(text.substring(name.length())))) {
            ofTeam = true;
            name = name.substring(0, blank).strip();
            while (!name.isEmpty() && "-–|@,".indexOf(name.charAt(name.length() - 1)) >= 0) {
                name = name.substring(0, name.length() - 1).strip();
            }
            blank = name.lastIndexOf(' ');
        }
        return name;
    }

    /** Whether what stands behind «University» says that a firm looks for people there. */
    private static boolean isSearched(String behind) {
        String folded = Folding.fold(behind).strip();
        return folded.startsWith("recruit") || folded.startsWith("team");
    }

    private static boolean isTail(String word, boolean ofTeam) {
        String folded = Folding.fold(word);
        return NameWords.NAME_TAILS.contains(folded) || (ofTeam && NameWords.SIGNATURE_TAILS.contains(folded));
    }

    private static String stripMarks(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        return text.substring(from).strip();
    }
}
