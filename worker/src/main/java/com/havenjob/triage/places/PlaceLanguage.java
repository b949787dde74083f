package com.havenjob.triage.places;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What the languages of a mail say about its places. */
public final class PlaceLanguage {

    private final List<Set<String>> locatives;
    private final boolean polish;

    /** @param languages ISO 639-1 codes */
    public PlaceLanguage(Collection<String> languages) {
        this.locatives = PlaceWords.locatives(languages);
        this.polish = languages.contains("pl");
    }

    /** Whether a folded word says «in». */
    public boolean isLocative(String word) {
        for (var ofLanguage : locatives) {
            if (ofLanguage.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The place as it is called where no word declines it. */
    public String nominative(String place, String wordBefore) {
        return polish && Declined.isBehind(wordBefore) ? Declined.nominative(place) : place;
    }
}
