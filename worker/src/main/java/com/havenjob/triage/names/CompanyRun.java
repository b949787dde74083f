package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How far a company's name goes on in the text that begins with it: words with capitals, and what links them. */
final class CompanyRun {

    private static final int MOST_WORDS = 9;
    private static final int LONGEST_ARTICLE = 4;
    private static final Pattern POLISH_FORM = Pattern.compile("\\.? ?z ?o\\. ?o\\.?(?: ?[Ss]p\\. ?[kj]\\.?)?");
    private static final Set<String> ABBREVIATIONS = NameWords.words("name abbreviations");
    private static final Set<String> TOWN_LINKS = NameWords.words("town links");
    private static final List<String> CAPITAL_FORMS = List.of(" de C.V.", " de CV", " de R.L. de C.V.", " de R.L.");

    private CompanyRun() {}

    /** Where the last word of the name ends; 0 where the text does not begin with a name. */
    static int end(String text) {
        int end = 0;
        int at = 0;
        int words = 0;
        while (at < text.length() && words < MOST_WORDS) {
            int from = NameText.skipBlanks(text, at);
            if (from >= text.length()) {
                break;
            }
            int to = NameText.endOfWord(text, from);
            String word = text.substring(from, to);
            if (isName(word, words) || isSmallForm(text, to, word, words)) {
                words++;
                end = to;
            } else if (!continues(text, from, to, word, words) && !goesOnWithFor(text, end, to, word)) {
                break;
            }
            at = to;
        }
        return end;
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

    /** «Les Tilleuls asbl»: a legal form that is written small, where no sentence goes on behind it. */
    private static boolean isSmallForm(String text, int to, String word, int words) {
        int next = NameText.skipBlanks(text, to);
        return words > 0
                && Organisations.isLegalForm(Folding.fold(word))
                && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
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

    /** «Museo de la Sal»: a link and an article in front of the next word of the name. */
    private static boolean isArticle(String text, int from) {
        int to = NameText.endOfWord(text, from);
        int behind = NameText.skipBlanks(text, to);
        return NameWords.ARTICLES.contains(text.substring(from, to))
                && behind < text.length()
                && Character.isUpperCase(text.charAt(behind));
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

    /** «Institute for Applied Physics»: bodies whose name needs what they are for. */
    private static boolean goesOnWithFor(String text, int end, int to, String word) {
        int next = NameText.skipBlanks(text, to);
        return word.equals("for")
                && next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && NameWords.BODIES.contains(NameText.lastWord(Folding.fold(text.substring(0, end))));
    }

    /** Where the name ends with the full stops and words of its legal form that go on behind its last word. */
    static int endOfForm(String text, int end) {
        boolean abbreviated = end < text.length()
                && text.charAt(end) == '.'
                && NameWords.LEGAL_FORMS.contains(NameText.lastWord(Folding.fold(text.substring(0, end))));
        int form = endOfPolishForm(text, end);
        return form > 0 ? form : endOfCapital(text, abbreviated ? end + 1 : end);
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
}
