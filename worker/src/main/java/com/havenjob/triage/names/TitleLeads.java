package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;

/**
 * What runs on in front of a title until it begins: «ring for the Night Baker», «volgende stap richting Medior Bakker»,
 * «digital - Chef de Cocina», «[Acme] Night Baker», «03/2026 Night Baker».
 */
final class TitleLeads {

    private static final int MOST_WORDS = 6;
    private static final int YEAR = 5;
    private static final Set<String> LINKS = NameWords.words("title leads");
    private static final Set<String> ROLES = NameWords.words("title roles");
    private static final Set<String> NEW = NameWords.words("new ones");
    private static final Set<String> POSITIONS = NameWords.words("position words");
    private static final Set<String> BEFORE_DATES = NameWords.words("before dates");
    private static final Set<String> ENDS = NameWords.names("title ends");
    private static final Set<String> ARTICLES = NameWords.words("indefinite articles");

    private TitleLeads() {}

    /** The title without what stands in front of it, and without an article and all behind it. */
    static String strip(String text) {
        return beforeEnd(beforeArticle(beforeColon(behindColon(
                withoutRole(withoutPosition(withoutSmallWords(withoutYear(withoutNumber(withoutBracket(text))))))))));
    }

    /** «Next steps: Night Baker»: what is announced stands behind the colon. */
    private static String behindColon(String text) {
        int colon = text.indexOf(": ");
        return colon > 0
                        && !TitleWords.hasJobWord(text.substring(0, colon))
                        && TitleWords.hasHeadWord(text.substring(colon + 2))
                ? text.substring(colon + 2)
                : text;
    }

    /** «Night Baker: wtorek, 9:00»: small words and numbers behind a colon are about something else. */
    private static String beforeColon(String text) {
        int colon = text.indexOf(": ");
        if (colon < 1 || colon + 2 >= text.length()) {
            return text;
        }
        int blank = text.indexOf(' ', colon + 2);
        String behind = text.substring(colon + 2, blank < 0 ? text.length() : blank);
        boolean other = behind.chars().noneMatch(Character::isUpperCase);
        return other && TitleWords.hasHeadWord(text.substring(0, colon)) ? text.substring(0, colon) : text;
    }

    /** «[Acme] Night Baker» goes on behind the bracket; «(Night Baker) is open» does not. */
    private static String withoutBracket(String text) {
        int close = text.startsWith("[") ? text.indexOf(']') : -1;
        if (close > 0 && close + 1 < text.length()) {
            return text.substring(close + 1).strip();
        }
        int end = text.startsWith("(") ? text.indexOf(')') : -1;
        return end > 1 && TitleWords.hasHeadWord(text.substring(1, end)) ? text.substring(1, end) : text;
    }

    /** «03/2026»: the number of a call. */
    static String withoutNumber(String text) {
        int slash = text.indexOf('/');
        int from = text.lastIndexOf(' ', slash) + 1;
        int blank = text.indexOf(' ', Math.max(slash, 0));
        if (slash < 1 || blank < slash + 2) {
            return text;
        }
        for (int at = from; at < blank; at++) {
            if (at != slash && !Character.isDigit(text.charAt(at))) {
                return text;
            }
        }
        String rest = Titles.trimMarks(text.substring(blank + 1));
        boolean led = from == 0 || (isLabelOfNumber(text.substring(0, from)) && TitleWords.hasJobWord(rest));
        return led ? rest : text;
    }

    /** «Nr. », «PAS-L »: short for the call that the number is one of. */
    private static boolean isLabelOfNumber(String text) {
        for (String word : text.strip().split(" ", MOST_WORDS)) {
            boolean capitals = word.chars().noneMatch(Character::isLowerCase);
            if (!capitals && !NoTitles.is(word)) {
                return false;
            }
        }
        return true;
    }

    /** «2026 night baker»: what is left of «Call 14/2026», in front of a title in small letters. */
    private static String withoutYear(String text) {
        boolean year = text.length() > YEAR
                && text.charAt(YEAR - 1) == ' '
                && Character.isLowerCase(text.charAt(YEAR))
                && text.startsWith("20")
                && Character.isDigit(text.charAt(2))
                && Character.isDigit(text.charAt(3));
        return year && TitleWords.hasHeadWord(text) ? text.substring(YEAR) : text;
    }

    /** «wolne stanowisko urzędnicze podinspektor», «new cleaner»: words for a position, whatever the letters of the title are. */
    private static String withoutPosition(String text) {
        int from = 0;
        int blank = text.indexOf(' ');
        if (blank > 0 && NEW.contains(text.substring(0, blank)) && JobWords.isHead(second(text, blank + 1))) {
            return text.substring(blank + 1);
        }
        while (blank > 0 && POSITIONS.contains(Folding.fold(text.substring(from, blank)))) {
            from = blank + 1;
            blank = text.indexOf(' ', from);
        }
        return from > 0 && TitleWords.hasHeadWord(text.substring(from)) ? text.substring(from) : text;
    }

    private static String second(String text, int from) {
        int to = text.indexOf(' ', from);
        return Folding.fold(text.substring(from, to < 0 ? text.length() : to));
    }

    /** «Post of Night Baker», «o cargo de padeiro»: the noun for a position that «of» joins to the title. */
    private static String withoutRole(String article) {
        int end = article.indexOf(' ');
        String text = end > 0 && NameWords.TITLE_HEADS.contains(Folding.fold(article.substring(0, end)))
                ? article.substring(end + 1)
                : article;
        String bare = behindRole(text);
        return bare.length() < text.length() ? bare : article;
    }

    private static String behindRole(String text) {
        int first = text.indexOf(' ');
        int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
        boolean role = second > 0
                && ROLES.contains(Folding.fold(text.substring(0, first)))
                && LINKS.contains(Folding.fold(text.substring(first + 1, second)));
        return role && TitleWords.hasJobWord(text.substring(second + 1)) ? text.substring(second + 1) : text;
    }

    /** «jefa de cocina a partir de abril»: when one begins is no part of the title. */
    private static String beforeEnd(String text) {
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            int first = text.indexOf(' ', at + 1);
            int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
            boolean date = first > 0
                    && first + 1 < text.length()
                    && Character.isDigit(text.charAt(first + 1))
                    && BEFORE_DATES.contains(text.substring(at + 1, first));
            boolean ends = date
                    || (first > 0 && ENDS.contains(Folding.fold(text.substring(at + 1, first))))
                    || (second > 0 && ENDS.contains(Folding.fold(text.substring(at + 1, second))));
            if (ends && TitleWords.hasJobWord(text.substring(0, at))) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    /** Small words that end with one that links, none of them for work, and behind them a title that begins with a capital. */
    private static String withoutSmallWords(String text) {
        int from = 0;
        boolean links = false;
        for (int word = 0; word <= MOST_WORDS && from < text.length(); word++) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            String token = text.substring(from, to);
            if (word > 0 && text.charAt(from - 2) == ':' && TitleWords.hasHeadWord(text.substring(from))) {
                return text.substring(from);
            }
            if (!token.isEmpty() && Character.isUpperCase(token.codePointAt(0))) {
                return links && TitleWords.hasHeadWord(text.substring(from)) ? text.substring(from) : text;
            }
            String folded = Folding.fold(Titles.trimMarks(token));
            if (JobWords.contains(folded) || NameWords.TITLE_ADJECTIVES.contains(folded)) {
                return text;
            }
            links = folded.isEmpty() || LINKS.contains(folded);
            from = to + 1;
        }
        return text;
    }

    /** «commessa una collega»: an article behind a word that links nothing begins something else. */
    private static String beforeArticle(String text) {
        String before = "";
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            String token = text.substring(from, to);
            if (from > 0 && ARTICLES.contains(token) && !NameWords.TITLE_LINKS.contains(Folding.fold(before))) {
                String title = text.substring(0, from).strip();
                return TitleWords.hasHeadWord(title) ? title : text;
            }
            before = token;
            from = to + 1;
        }
        return text;
    }
}
