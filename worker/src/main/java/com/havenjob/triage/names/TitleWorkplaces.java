package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Set;

/**
 * The house where one works, behind a title and a small word: «sprzedawca w sklepie w Olkuszu», «cuisinier à l'Auberge du
 * Pont», «docent aan het Merel College».
 */
final class TitleWorkplaces {

    private static final List<String> BEFORE_HOUSES = NameWords.lines("before houses").stream()
            .flatMap(line -> List.of(line.split(",")).stream())
            .map(words -> " " + words.strip() + (words.strip().endsWith("'") ? "" : " "))
            .toList();
    private static final Set<String> BEFORE_WORKPLACES = Set.of("w", "we", "na", "przy");
    private static final Set<String> WORKPLACES = NameWords.words("workplaces");
    private static final Set<String> GENERAL = NameWords.words("general workers");

    private TitleWorkplaces() {}

    /** Where the house begins behind a title; -1 where none does. */
    static int find(String title) {
        if (title.indexOf(' ') == title.lastIndexOf(' ')) {
            return -1; // it takes three words
        }
        for (int blank = title.indexOf(' '); blank > 0; blank = title.indexOf(' ', blank + 1)) {
            int next = title.indexOf(' ', blank + 1);
            if (next > 0 && BEFORE_WORKPLACES.contains(title.substring(blank + 1, next))) {
                int end = title.indexOf(' ', next + 1);
                String place = Folding.fold(title.substring(next + 1, end < 0 ? title.length() : end));
                if (WORKPLACES.contains(place) && !GENERAL.contains(Folding.fold(title.substring(0, blank)))) {
                    return blank;
                }
            }
        }
        for (String words : BEFORE_HOUSES) {
            int at = title.indexOf(words);
            if (at > 0 && isHouse(title.substring(at + words.length()))) {
                return at;
            }
        }
        return -1;
    }

    /** A name of several words, the first with a capital, that says what kind of house it is. */
    private static boolean isHouse(String text) {
        return text.indexOf(' ') > 0
                && Character.isUpperCase(text.charAt(0))
                && Organisations.isShaped(text)
                && !TitleWords.isUnit(text.substring(0, text.indexOf(' ')));
    }
}
