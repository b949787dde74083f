package com.havenjob.triage.places;

import com.havenjob.triage.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Towns behind a street and its number («Rua Nova, 9 - Lowfield»), or, in Poland, before it («Lowfield, ul. Nowa 9»). */
final class StreetGrammar {

    private static final int REACH = 8;
    private static final int MOST_SEGMENTS = 6;

    private final Sentence line;
    private final int limit;
    private final PostalCodes codes;

    /** @param limit the token behind the last one to look at */
    StreetGrammar(Sentence line, int limit, PostalCodes codes) {
        this.line = line;
        this.limit = limit;
        this.codes = codes;
    }

    /** The town of the street that is named at this token, or null. */
    @Nullable
    String at(int street) {
        String before = beforeStreet(street);
        if (before != null) {
            return before;
        }
        int number = street + 1;
        int last = Math.min(limit, street + REACH);
        while (number < last && !Character.isDigit(line.first(number)) && !isWithoutNumber(number)) {
            number++;
        }
        return number < last ? behindNumber(number + 1) : lastSegment(street);
    }

    /** «Lower Road, Lowfield», «Route d'Ashby, Lowfield»: of a street without a number, the town at the end of the line. */
    private @Nullable String lastSegment(int street) {
        int comma = street + 1;
        while (comma < limit && line.first(comma) != ',') {
            comma++;
        }
        boolean whole = comma - street <= REACH
                && comma + 1 < limit
                && limit == line.size()
                && PlaceRun.mayBegin(line, comma + 1)
                && PlaceRun.end(line, comma + 1) == line.behindLastWord();
        return whole ? PlaceRun.town(line, comma + 1, line.behindLastWord()) : null;
    }

    private boolean isWithoutNumber(int at) {
        return line.folded(at).equals("s/n");
    }

    /** «Lowfield, ul. Nowa 9». */
    private @Nullable String beforeStreet(int street) {
        boolean behindTown = line.isOneOf(street, PlaceWords.STREETS_BEHIND_TOWNS);
        if (!behindTown || street < 2 || line.first(street - 1) != ',') {
            return null;
        }
        int to = street - 1;
        int from = to;
        while (from > 0 && PlaceRun.mayBegin(line, from - 1) && PlaceRun.end(line, from - 1) >= to) {
            from--;
        }
        boolean whole = from == 0 || line.first(from - 1) == ',' || line.first(from - 1) == ':';
        return from < to && whole ? PlaceRun.town(line, from, to) : null;
    }

    /** The first segment that is a name and nothing else: floors and doors stand before it. */
    private @Nullable String behindNumber(int from) {
        int at = from;
        for (int segment = 0; segment < MOST_SEGMENTS && at < limit; segment++) {
            while (at < limit && (isParting(at) || line.isOneOf(at, PostalCodes.IN))) {
                at++;
            }
            if (at >= limit) {
                return null;
            }
            String town = codes.at(at);
            if (town != null) {
                return town;
            }
            int to = PlaceRun.end(line, at);
            boolean whole = to > at && (to >= limit || line.isMark(to) || Character.isDigit(line.first(to)));
            if (whole && isBehindParting(at)) {
                return PlaceRun.town(line, at, to);
            }
            while (at < limit && !isParting(at)) {
                at++;
            }
        }
        return null;
    }

    private boolean isBehindParting(int at) {
        return isParting(at - 1) || line.isOneOf(at - 1, PostalCodes.IN);
    }

    private boolean isParting(int at) {
        return line.isMark(at) && ",-–|·;".indexOf(line.first(at)) >= 0;
    }
}
