package com.havenjob.triage.places;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;

/** What towns are called with their states, and what no place is called. */
public final class PlaceNames {

    private static final int STREET_REACH = 3;

    private PlaceNames() {}

    /** The token where a footer begins to say in which register the firm stands; the size where it does not. */
    public static int beginOfRegister(Sentence sentence) {
        return Registers.begin(sentence);
    }

    /** Whether a text begins with a word that is no place: «Stellen-Nr 12», «Av», «Teilzeit». */
    public static boolean isNone(String text) {
        int blank = text.indexOf(' ');
        String first = Folding.fold(blank < 0 ? text : text.substring(0, blank));
        return PlaceWords.isNoPlace(first);
    }

    /** Whether the text is a town with the letters of its state behind a slash: «Lowfield/MG». */
    public static boolean hasState(String text) {
        int slash = text.indexOf('/');
        return slash > 2
                && Character.isUpperCase(text.charAt(0))
                && PlaceWords.STATES.contains(text.substring(slash + 1));
    }

    /** Whether the text is the letters of a state: «TX». */
    public static boolean isState(String text) {
        return PlaceWords.STATES.contains(text);
    }

    /** Whether the letters of a state are more often those of a profession or a degree: «PA», «RN». */
    public static boolean isLikeDegree(String state) {
        return PlaceWords.STATES_LIKE_DEGREES.contains(state);
    }

    /** Whether the text is a country that is written behind its states. */
    public static boolean isCountryOfStates(String text) {
        return PlaceWords.COUNTRIES_OF_STATES.contains(Folding.fold(text));
    }

    /** Whether the name from one token to another is that of a street: «Rua de Lowfield», «Lowfield Road». */
    public static boolean isOfStreet(Sentence sentence, int from, int to) {
        if (to < sentence.size() && PlaceWords.isStreet(sentence.folded(to))) {
            return true;
        }
        for (int at = from - 1; at >= Math.max(0, from - STREET_REACH) && !isBetween(sentence, at); at--) {
            if (PlaceWords.isStreet(sentence.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** «14 Lower Street in Lowfield»: behind these the street is named already. */
    private static boolean isBetween(Sentence sentence, int at) {
        return sentence.isMark(at) || PostalCodes.IN.contains(sentence.folded(at));
    }

    /** A Polish town that a text has behind «w» or «z», as it is called by itself; any other name as it is. */
    public static String undeclined(String place, String text) {
        String town = Declined.known(place);
        if (town == null) {
            return place;
        }
        for (String word : Declined.BEFORE) {
            if (text.contains(" " + word + " " + place)) {
                return town;
            }
        }
        return place;
    }
}
