package com.havenjob.triage.fields;

import com.havenjob.triage.names.OpenTitles;
import com.havenjob.triage.names.Places;
import java.util.Optional;

/** The place in the text of a slot or label. */
final class PlaceText {

    private static final int LONGEST = 24;
    private static final int LONGEST_OF_ALL = 80;

    private PlaceText() {}

    /** The place that the text begins with; empty where it can be none. */
    static Optional<String> cut(String text) {
        String place = text.strip();
        int end = place.indexOf(". ");
        place = end > 0 ? place.substring(0, end) : place;
        place = withoutMarks(place);
        place = place.length() > LONGEST ? first(place) : place;
        return place.isEmpty() || place.length() > LONGEST_OF_ALL || !Character.isUpperCase(place.codePointAt(0))
                ? Optional.empty()
                : Optional.of(place);
    }

    private static String first(String text) {
        return Places.leading(text).orElseGet(() -> withoutMarks(OpenTitles.capitalised(text)));
    }

    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && ".,;!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
