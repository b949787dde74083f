package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where and how one works, written behind a title: «(Bilbao, híbrido)», «| Recife», «en Puebla», «(40 h)». */
final class TitleAsides {

    private static final List<String> SEPARATORS = List.of(" - ", " – ", " — ", " | ", " · ", " : ", ": ", ", ", " / ");
    private static final String MARKS = "-–—|·:,/";
    private static final List<String> PREPOSITIONS = List.of(
            " en ", " em ", " in ", " a ", " ad ", " à ", " no ", " na ", " te ", " w ", " we ", " au ", " à l'",
            " à l’");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,/|·;]| [-–—] | (?:o|ou|y|e|and|or) ");
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[;|/] ?|, ");
    private static final Pattern HOURS =
            Pattern.compile("\\d{1,2} ?(?:h|hs|hrs|horas|ore|%)(?: ?/? ?\\p{L}{1,10}){0,2}");
    private static final Pattern REGION_CODE = Pattern.compile("\\p{Lu}{2}");

    /** «Verpleegkundige - nachtdienst» is another position than the one by day; in brackets the shift is a remark. */
    static final Set<String> SHIFTS = NameWords.words("shifts");

    private static final int LONGEST_SHORTENED = 4;
    private static final int SHORTEST_TOWN = 4;

    private static final int MOST_PARTS = 8;

    /** What is longer explains the position and is no part of its name. */
    private static final int LONGEST_BRACKET = 60;

    private TitleAsides() {}

    /** The title without what stands behind it, as long as a word for work is left. */
    static String strip(String title) {
        String value = title;
        String before;
        do {
            before = value;
            value = withoutLast(value);
        } while (!before.equals(value));
        return value;
    }

    private static String withoutLast(String title) {
        int unclosed = title.lastIndexOf('(');
        if (unclosed > 0 && title.indexOf(')', unclosed) < 0) {
            return cut(title, unclosed, true);
        }
        int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
        if (open > 0) {
            String aside = title.substring(open + 1, title.length() - 1);
            if (TitleBrackets.isDepartment(aside)) {
                return withoutTown(title, open);
            }
            return isTermOf(aside) || TitleBrackets.isTerm(aside)
                    ? title.substring(0, open).strip()
                    : cut(title, open, aside.length() > LONGEST_BRACKET || (isAside(aside) && !isKept(aside)));
        }
        for (String separator : isParted(title) ? SEPARATORS : List.<String>of()) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && SHIFTS.contains(Folding.fold(title.substring(at + separator.length())))) {
                return title;
            }
            if (at > 0 && isTermBehind(title.substring(at + separator.length()), separator)) {
                return title.substring(0, at).strip();
            }
            if (at > 0 && isAsideBehind(title.substring(at + separator.length()), separator)) {
                return cut(title, at, true);
            }
        }
        int last = title.lastIndexOf(' ');
        if (last > 0 && isTown(title.substring(last + 1)) && !isLinked(title, last)) {
            return cut(title, last, true);
        }
        if (last > 0 && NameWords.ASIDES.contains(Folding.fold(title.substring(last + 1))) && !isLinked(title, last)) {
            return cut(title, last, true);
        }
        int of = title.lastIndexOf(" de ");
        if (of > 0 && NameWords.ASIDES.contains(Folding.fold(title.substring(of + 4)))) {
            return cut(title, of, true);
        }
        String shorter = TitleTerms.withoutHours(title);
        if (shorter.length() < title.length()) {
            return cut(title, shorter.length(), true);
        }
        boolean mayGoOn =
                title.indexOf(' ') < title.lastIndexOf(' ') || title.indexOf('’') > 0 || title.indexOf('\'') > 0;
        for (String preposition : mayGoOn ? PREPOSITIONS : List.<String>of()) {
            int at = title.lastIndexOf(preposition);
            if (at > 0 && isPlaceOrTerm(title.substring(at + preposition.length()))) {
                return cut(title, at, true);
            }
        }
        int house = TitleWorkplaces.find(title);
        return house > 0 ? cut(title, house, true) : title;
    }

    /** Whether any of the separators may stand in a title: most have none of their marks. */
    private static boolean isParted(String title) {
        for (int at = 0; at < title.length(); at++) {
            if (MARKS.indexOf(title.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** «Opticien – Vannes (56)»: the number of a department says that a town stands before it. */
    private static String withoutTown(String title, int bracket) {
        String before = title.substring(0, bracket).strip();
        for (String separator : SEPARATORS) {
            int at = before.lastIndexOf(separator);
            if (at > 0 && mayBeTown(before.substring(at + separator.length()))) {
                return cut(title, at, true);
            }
        }
        int at = before.lastIndexOf(" à ");
        return at > 0 && mayBeTown(before.substring(at + 3)) ? cut(title, at, true) : title;
    }

    private static boolean mayBeTown(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !TitleWords.hasHeadWord(text);
    }

    /** Behind a bar a town stands beside the title, even one that English titles have inside them. */
    private static boolean isAsideBehind(String text, String separator) {
        return isAside(text) || (separator.equals(" | ") && Places.isPlace(text));
    }

    private static boolean isTermBehind(String text, String separator) {
        return TitleTerms.is(text)
                || TitleTerms.isSum(text)
                || (separator.equals(", ") && TitleTerms.isBareNumber(text));
    }

    /** «(0,8 fte, nachtdienst)», «(Kennziffer 14/26)»: what the title is called does not matter. */
    private static boolean isTermOf(String aside) {
        if (TitleTerms.is(aside)
                || TitleTerms.isCode(aside)
                || (aside.indexOf('/') > 0 && TitleTerms.isBareNumber(aside))) {
            return true;
        }
        for (String part : BETWEEN_TERMS.split(aside, MOST_PARTS)) {
            if (TitleTerms.tellsHours(part)) {
                return true;
            }
        }
        return false;
    }

    /** «in Teilzeit» is a term as «in Kassel» is a place; small words that link are neither. */
    private static boolean isPlaceOrTerm(String text) {
        return Places.isBesideTitles(text)
                || TitleTerms.isSite(text)
                || NameWords.ASIDES.contains(Folding.fold(text))
                || (text.indexOf(' ') < 0 && Character.isUpperCase(text.charAt(0)) && isTerms(Folding.fold(text)));
    }

    /** Whether employers write into their titles what stands in the brackets. */
    static boolean isKept(String aside) {
        String folded = Folding.fold(aside);
        return NameWords.KEPT_IN_TITLES.stream().anyMatch(folded::startsWith);
    }

    private static String cut(String title, int at, boolean aside) {
        String left = title.substring(0, at).strip();
        return aside && TitleWords.hasJobWord(left) ? left : title;
    }

    private static boolean isAside(String text) {
        boolean told = TitleTerms.isSite(text);
        if (told) {
            return true;
        }
        for (String part : BETWEEN_PARTS.split(text, 8)) {
            String piece = part.strip();
            boolean known = TitleTerms.isStreet(piece)
                    || (Places.isBesideTitles(piece) && !isShortened(piece))
                    || NameWords.ASIDES.contains(Folding.fold(piece))
                    || (isTerms(Folding.fold(piece)) && !(isShortened(piece) && Places.isPlace(piece)))
                    || HOURS.matcher(Folding.fold(piece)).matches();
            if (!known && !piece.isEmpty() && !REGION_CODE.matcher(piece).matches()) {
                return false;
            }
            told |= known;
        }
        return told;
    }

    /** «Guide de Lyon»: the town is what the title is about. */
    private static boolean isLinked(String title, int blank) {
        String before = title.substring(title.lastIndexOf(' ', blank - 1) + 1, blank);
        return NameWords.TITLE_LINKS.contains(Folding.fold(before));
    }

    /** «Verkäufer Kassel»: a town that only stands there; where employers write it into titles it is a part of them. */
    private static boolean isTown(String word) {
        return word.length() >= SHORTEST_TOWN && Character.isUpperCase(word.charAt(0)) && Places.isBesideTitles(word);
    }

    /** «(OSS)» is a profession, whatever town is called so. */
    private static boolean isShortened(String piece) {
        return piece.length() <= LONGEST_SHORTENED && piece.chars().allMatch(Character::isUpperCase);
    }

    /** «unbefristet in Teilzeit», «32 uur per week», «Köln Vollzeit». */
    private static boolean isTerms(String folded) {
        boolean term = false;
        for (String word : Words.split(folded, MOST_PARTS, true, "%")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            boolean known = NameWords.TERMS_OF_WORK.contains(word)
                    || (NameWords.PLACES.contains(word) && !NameWords.TOWNS_IN_TITLES.contains(word));
            if (!known && !number && !word.isEmpty()) {
                return false;
            }
            term |= known;
        }
        return term;
    }
}
