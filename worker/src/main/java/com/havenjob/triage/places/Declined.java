package com.havenjob.triage.places;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Polish declines names of places: «w Rzeszowie» is in Rzeszów. */
final class Declined {

    private static final Sheet SHEET = Sheet.load("places/pl.sheet");
    static final Set<String> BEFORE = Set.of("w", "we", "z", "ze", "do", "dla", "na");
    private static final Map<String, String> NOMINATIVES = nominatives();
    private static final List<Map.Entry<String, String>> ENDINGS =
            List.copyOf(SHEET.entries("endings").entrySet());
    private static final int SHORTEST_STEM = 2;

    private Declined() {}

    /** Whether a folded word is followed by declined names. */
    static boolean isBehind(String word) {
        return BEFORE.contains(word);
    }

    /** The town that is listed with this form of its name; null where none is. */
    static @Nullable String known(String name) {
        return NOMINATIVES.get(Folding.fold(name));
    }

    /** The name as the address block writes it; as it is where no ending says how. */
    static String nominative(String name) {
        String known = NOMINATIVES.get(Folding.fold(name));
        if (known != null) {
            return known;
        }
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        for (var ending : ENDINGS) {
            int stem = name.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM && name.endsWith(ending.getKey())) {
                return name.substring(0, stem) + ending.getValue();
            }
        }
        return name;
    }

    private static Map<String, String> nominatives() {
        var forms = new HashMap<String, String>();
        SHEET.entries("towns").forEach((town, declined) -> {
            for (String form : declined.split(", ", -1)) {
                forms.put(Folding.fold(form), town);
            }
        });
        return Map.copyOf(forms);
    }
}
