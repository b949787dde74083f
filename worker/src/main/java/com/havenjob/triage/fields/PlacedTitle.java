package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.places.PlaceNames;
import com.havenjob.triage.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a town off a title that no list of places has: «Joiner, Nantwich», where the mail says «in Nantwich», found
 * the place elsewhere, or where the employer is called so.
 */
final class PlacedTitle {

    private static final List<String> MARKS = List.of(", ", " - ", " – ");
    private static final List<String> BEFORE_PLACES =
            List.of(" in ", " at ", " near ", " à ", " a ", " en ", " em ", " bei ", " te ", " w ", " we ", ", ");
    private static final int SENTENCES_READ = 20;
    private static final int MOST_IN_TOWN = 3;

    private PlacedTitle() {}

    static Choice withoutTown(Choice choice, @Nullable Finding<String> location, String company, Reading reading) {
        String title = choice.finding().value();
        int open = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
        if (open > 0 && isToldElsewhere(title.substring(open + 2, title.length() - 1), location, company, reading)) {
            return shortened(choice, open);
        }
        int address = beginOfTownInState(title);
        if (address > 0 && TitleWords.hasJobWord(title.substring(0, address))) {
            return shortened(choice, address);
        }
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            String town = at < 1 ? "" : title.substring(at + mark.length());
            if (at < 1 || !TitleWords.hasJobWord(title.substring(0, at))) {
                continue;
            }
            if (isTownWithState(town)) {
                return shortened(choice, at);
            }
            if (mayBeTown(town)
                    && ((location != null && location.value().equals(town))
                            || isWordOf(town, company)
                            || isPlaceIn(town, reading))) {
                return shortened(choice, at);
            }
        }
        return choice;
    }

    /** «Joiner, Low Field, TX», «Joiner, Low Field, TX, United States»: where the town begins; -1 where none is told so. */
    private static int beginOfTownInState(String title) {
        int state = title.lastIndexOf(", ");
        String last = title.substring(state + 2);
        boolean whole = state > 0 && PlaceNames.isCountryOfStates(last);
        if (whole) {
            int before = title.lastIndexOf(", ", state - 1);
            last = title.substring(before + 2, state);
            state = before;
        }
        if (state < 1 || !PlaceNames.isState(last)) {
            return -1;
        }
        int town = title.lastIndexOf(", ", state - 1);
        String name = town < 1 ? "" : title.substring(town + 2, state);
        boolean told = whole || !PlaceNames.isLikeDegree(last) || Places.isPlace(name);
        return told && mayBeTownInState(name) ? town : -1;
    }

    /** «Low Field», and not «Intensive Care»: no word of it is one for work, a field of it or a shift. */
    private static boolean mayBeTownInState(String name) {
        String[] words = name.split(" ", MOST_IN_TOWN + 1);
        for (String word : words) {
            if (word.isEmpty() || TitleWords.hasJobWord(word) || TitleWords.isField(word) || TitleWords.isShift(word)) {
                return false;
            }
        }
        return words.length <= MOST_IN_TOWN && Character.isUpperCase(name.charAt(0));
    }

    /** «Joiner (Nantwich)»: the mail has to name the place somewhere else, since a bracket may hold a field. */
    private static boolean isToldElsewhere(
            String town, @Nullable Finding<String> location, String company, Reading reading) {
        boolean found = location != null
                && location.value().equals(town)
                && !location.evidence().contains("(" + town + ")");
        return mayBeTown(town) && (found || isWordOf(town, company) || isPlaceIn(town, reading));
    }

    private static Choice shortened(Choice choice, int length) {
        var finding = choice.finding();
        return new Choice(
                new Finding<>(
                        finding.value().substring(0, length),
                        finding.confidence(),
                        finding.extractor(),
                        finding.evidence()),
                choice.support());
    }

    /** «São Lowfield/MG», and not «MRI/CT» or «Data/BI». */
    private static boolean isTownWithState(String text) {
        int slash = text.indexOf('/');
        return PlaceNames.hasState(text)
                && text.substring(0, slash).chars().anyMatch(Character::isLowerCase)
                && !TitleWords.hasJobWord(text.substring(0, slash))
                && !TitleWords.isField(text.substring(0, slash));
    }

    private static boolean mayBeTown(String text) {
        return text.length() > 3
                && text.indexOf(' ') < 0
                && Character.isUpperCase(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && text.chars().skip(1).anyMatch(Character::isLowerCase)
                && !TitleWords.hasJobWord(text)
                && !TitleWords.isField(text)
                && !TitleWords.isShift(text);
    }

    /** «Kellner, Ostmoos» at the «Gasthof Ostmoos». */
    private static boolean isWordOf(String town, String company) {
        return company.endsWith(" " + town) || company.startsWith(town + " ");
    }

    private static boolean isPlaceIn(String town, Reading reading) {
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == SENTENCES_READ) {
                return false;
            }
            String text = sentence.text();
            for (int at = text.indexOf(town); at >= 0; at = text.indexOf(town, at + town.length())) {
                if (at > 0 && isBehindPlaceWord(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBehindPlaceWord(String text, int at) {
        for (String word : BEFORE_PLACES) {
            boolean comma = word.equals(", ");
            if (text.startsWith(word, at - word.length()) && (!comma || isBehindNumber(text, at - word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** «14 Mill Street, Nantwich»: of a comma, only one in an address tells. */
    private static boolean isBehindNumber(String text, int comma) {
        int digit = comma - 1;
        while (digit >= 0 && !Character.isDigit(text.charAt(digit)) && comma - digit < 30) {
            digit--;
        }
        return digit >= 0 && Character.isDigit(text.charAt(digit));
    }
}
