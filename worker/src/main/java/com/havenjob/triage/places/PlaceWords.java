package com.havenjob.triage.places;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists of {@code places/places.sheet}, folded. */
final class PlaceWords {

    private static final Sheet SHEET = Sheet.load("places/places.sheet");

    static final WordSet SITES = words("sites");
    static final WordSet SEATS = words("seats");
    static final WordSet CIVIC = words("civic");
    static final WordSet DIRECT = words("direct");
    static final WordSet HOUSES = words("houses");
    static final WordSet BEHIND = words("behind");
    static final WordSet BEFORE = words("before");
    static final WordSet BETWEEN = words("between");
    static final WordSet HERE = words("here");
    static final WordSet GREETINGS = words("greetings");
    static final WordSet FROM = words("from");
    static final WordSet INSIDE = words("inside");
    static final WordSet RIVERS = words("rivers");
    static final WordSet LABELS = words("labels");

    /** Words that say more of a place behind its name, and are none alone. */
    static final WordSet NOT_FIRST = words("not first");

    private static final WordSet PARTS = words("parts of organisations");
    private static final WordSet NO_PLACE = words("no place");
    static final WordSet REGISTERS = words("registers");
    static final WordSet STREETS = words("streets");
    static final WordSet STREETS_BEHIND_TOWNS = words("streets behind towns");
    static final Set<String> COUNTRIES_OF_STATES = SHEET.lines("countries of states").stream()
            .flatMap(line -> Stream.of(line.split(", ")))
            .collect(Collectors.toUnmodifiableSet());
    static final WordSet STATES_LIKE_DEGREES = WordSet.of(SHEET.words("states like degrees").stream());
    static final WordSet STATES = WordSet.of(SHEET.words("states").stream());
    private static final WordSet SITE_ENDINGS = words("site endings");
    private static final WordSet STREET_ENDINGS = words("street endings");
    private static final WordSet NO_PLACE_ENDINGS = words("no place endings");

    private static final Map<String, Set<String>> LOCATIVES = SHEET.entries("locatives").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> WordSet.of(
                            Arrays.stream(entry.getValue().split(" ", -1)).map(Folding::fold))));

    private PlaceWords() {}

    /** The words for «in» of each of these languages. */
    static List<Set<String>> locatives(Collection<String> languages) {
        var locatives = new ArrayList<Set<String>>(languages.size());
        for (String language : languages) {
            locatives.add(LOCATIVES.getOrDefault(language, Set.of()));
        }
        return locatives;
    }

    /** Whether a folded word is a site: «Standort», and «Logistikzentrum» by its end. */
    static boolean isSite(String word) {
        return SITES.contains(word) || SITE_ENDINGS.hasEndingOf(word, 0);
    }

    /** Whether a folded word is a kind of street, or ends as the names of streets do. */
    static boolean isStreet(String word) {
        return STREETS.contains(word) || STREET_ENDINGS.hasEndingOf(word, 0);
    }

    /** Whether a folded word is none that a place is called by. */
    static boolean isNoPlace(String word) {
        return NO_PLACE.contains(word) || PARTS.contains(word) || NO_PLACE_ENDINGS.hasEndingOf(word, 0);
    }

    private static WordSet words(String section) {
        return WordSet.of(SHEET.words(section).stream().map(Folding::fold));
    }
}
