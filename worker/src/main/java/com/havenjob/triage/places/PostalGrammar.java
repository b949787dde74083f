package com.havenjob.triage.places;

import com.havenjob.triage.text.Digits;
import com.havenjob.triage.text.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the town of a postal address: by its code or state, or behind a street and its number. */
public final class PostalGrammar {

    private static final int LONGEST_LABEL = 5;

    private final Sentence line;
    private final int limit;
    private final PostalCodes codes;
    private final StreetGrammar streets;

    private PostalGrammar(Sentence line) {
        this.line = line;
        this.limit = Registers.begin(line);
        this.codes = new PostalCodes(line, limit);
        this.streets = new StreetGrammar(line, limit, codes);
    }

    /** The first town of a line, as it is written there; linear in the length of the line. */
    public static Optional<String> town(Sentence line) {
        return Optional.ofNullable(new PostalGrammar(line).find());
    }

    /** The line as a town, where it can be the name of one and says nothing else. */
    public static Optional<String> alone(Sentence line) {
        return PlaceRun.end(line, 0) == line.size() ? PlaceRun.name(line, 0, line.size()) : Optional.empty();
    }

    private @Nullable String find() {
        // Codes have numbers, and most lines none; what has no mark either that parts a town from a street has none.
        boolean numbered = Digits.areIn(line.text());
        boolean stroked = line.text().indexOf('/') >= 0;
        boolean parted = numbered || stroked || line.text().indexOf(',') >= 0;
        boolean inState = numbered || stroked || codes.mayNameState();
        for (int at = 0; at < limit && (parted || inState); at++) {
            String town = numbered ? codes.at(at) : null;
            if (town == null && parted && !line.isMark(at) && PlaceWords.isStreet(line.folded(at))) {
                town = streets.at(at);
            }
            if (town == null && inState && Character.isUpperCase(line.first(at))) {
                town = codes.behindTown(at);
            }
            if (town != null) {
                return town;
            }
        }
        return behindLabel();
    }

    /** «Lugar: Edificio Norte, Campus Lowfield, Ashby»: the last of several segments where the first is no place. */
    private @Nullable String behindLabel() {
        int colon = 0;
        while (colon < Math.min(limit, LONGEST_LABEL) && line.first(colon) != ':') {
            colon++;
        }
        boolean label = colon > 0
                && colon < Math.min(limit, LONGEST_LABEL)
                && line.isOneOf(colon - 1, PlaceWords.LABELS)
                && colon + 1 < limit
                && PlaceWords.isNoPlace(line.folded(colon + 1));
        int to = limit == line.size() ? line.behindLastWord() : limit;
        int comma = to - 1;
        while (label && comma > colon && line.first(comma) != ',') {
            comma--;
        }
        return label && comma > colon && PlaceRun.end(line, comma + 1) == to
                ? PlaceRun.town(line, comma + 1, to)
                : null;
    }
}
