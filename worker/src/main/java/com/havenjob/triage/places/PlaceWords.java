package com.havenjob.triage.places;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code places/places.sheet}, folded. */
final class PlaceWords {

    private static final Sheet SHEET = Sheet.load("places/places.sheet");

    static final Set<String> SITES = words("sites");
    static final Set<String> SEATS = words("seats");
    static final Set<String> CIVIC = words("civic");
    static final Set<String> DIRECT = words("direct");
    static final Set<String> HOUSES = words("houses");
    static final Set<String> BEHIND = words("behind");
    static final Set<String> BEFORE = words("before");
    static final Set<String> BETWEEN = words("between");
    static final Set<String> HERE = words("here");
    static final Set<String> GREETINGS = words("greetings");
    static final Set<String> FROM = words("from");
    static final Set<String> INSIDE = words("inside");
    static final Set<String> RIVERS = words("rivers");
    static final Set<String> LABELS = words("labels");
    private static final Set<String> NOT_FIRST = words("not first");
    private static final Set<String> PARTS = words("parts of organisations");
    private static final Set<String> NO_PLACE = words("no place");
    static final Set<String> REGISTERS = words("registers");
    static final Set<String> STREETS = words("streets");
    static final Set<String> STREETS_BEHIND_TOWNS = words("streets behind towns");
    static final Set<String> STATES = Set.copyOf(SHEET.words("states"));
    private static final List<String> SITE_ENDINGS = folded("site endings");
    private static final List<String> STREET_ENDINGS = folded("street endings");
    private static final List<String> NO_PLACE_ENDINGS = folded("no place endings");

    private static final Map<String, Set<String>> LOCATIVES = SHEET.entries("locatives").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> Arrays.stream(entry.getValue().split(" ", -1))
                            .map(Folding::fold)
                            .collect(Collectors.toUnmodifiableSet())));

    private PlaceWords() {}

    /** The words for «in» of these languages. */
    static Set<String> locatives(Collection<String> languages) {
        return languages.stream()
                .flatMap(language -> LOCATIVES.getOrDefault(language, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a folded word says more of a place behind its name, and is none alone. */
    static boolean isNotFirst(String word) {
        return NOT_FIRST.contains(word);
    }

    /** Whether a folded word is a site: «Standort», and «Logistikzentrum» by its end. */
    static boolean isSite(String word) {
        return SITES.contains(word) || ends(word, SITE_ENDINGS);
    }

    /** Whether a folded word is a kind of street, or ends as the names of streets do. */
    static boolean isStreet(String word) {
        return STREETS.contains(word) || ends(word, STREET_ENDINGS);
    }

    /** Whether a folded word is none that a place is called by. */
    static boolean isNoPlace(String word) {
        return NO_PLACE.contains(word) || PARTS.contains(word) || ends(word, NO_PLACE_ENDINGS);
    }

    private static boolean ends(String word, Collection<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String section) {
        return folded(section).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> folded(String section) {
        return SHEET.words(section).stream().map(Folding::fold).distinct().toList();
    }
}
