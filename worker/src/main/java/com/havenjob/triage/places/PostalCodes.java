package com.havenjob.triage.places;

import com.havenjob.triage.text.Digits;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Towns beside their postal codes and states: behind the code («20900 Lowfield», «4000 AN Lowfield») or before it
 * («Lowfield, MI 49300», «Lowfield/MG», «Lowfield YO7 3PL»).
 */
final class PostalCodes {

    /** Addresses have no words that these could be mistaken for. */
    static final WordSet IN = WordSet.of("in", "te", "a", "à", "em", "en", "w", "we");

    private static final int OLDEST_YEAR = 1900;
    private static final int LAST_YEAR = 2039;
    private static final int LONGEST_OUTWARD = 4;
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}\\d{1,2}[A-Z]?");

    private final Sentence line;
    private final int limit;

    /** Whether anything of the line can say in which state or county a town is; most lines have nothing of the kind. */
    private final boolean hasState;

    /** @param limit the token behind the last one to look at */
    PostalCodes(Sentence line, int limit) {
        this.line = line;
        this.limit = limit;
        this.hasState = hasState(line);
    }

    private static boolean hasState(Sentence line) {
        for (int at = 0; at < line.size(); at++) {
            if (PlaceWords.STATES.containsPart(line.text(), line.start(at), line.end(at))) {
                return true;
            }
        }
        return line.text().contains("Co");
    }

    /** Whether a state or county may stand anywhere in the line. */
    boolean mayNameState() {
        return hasState;
    }

    /** The town whose code stands at this token, or null. */
    @Nullable
    String at(int at) {
        return Character.isDigit(line.first(at)) || hasCountry(at) ? atCode(at) : null;
    }

    /** The town that begins at this token and has a state behind it, or whose British code does; null where none does. */
    @Nullable
    String behindTown(int from) {
        return isBritishCode(from) || isOutwardCode(from) ? nameBefore(from) : beforeState(from);
    }

    /** «D-20457», «CH-8400». */
    private boolean hasCountry(int at) {
        String word = line.token(at);
        int dash = word.indexOf('-');
        return Character.isUpperCase(word.charAt(0))
                && (dash == 1 || dash == 2)
                && dash + 1 < word.length()
                && Character.isDigit(word.charAt(dash + 1));
    }

    private @Nullable String atCode(int at) {
        String code = hasCountry(at) ? line.token(at).substring(line.token(at).indexOf('-') + 1) : line.token(at);
        return switch (shape(code)) {
            case "99-999", "9999-999" -> name(at + 1);
            case "99999" -> isApart(at) ? name(at + 1) : null;
            case "9999" -> ofFour(at, Integer.parseInt(code));
            case "99999-999", "999999" -> nameBefore(at);
            default -> null;
        };
    }

    /** Dutch codes go on with two letters; those of other countries look like years and house numbers. */
    private @Nullable String ofFour(int at, int code) {
        if (isLetters(at + 1)) {
            return name(at + 2);
        }
        boolean year = code >= OLDEST_YEAR && code <= LAST_YEAR;
        boolean alone = at == 0 && !year && PlaceRun.end(line, at + 1) == line.size();
        boolean date = year && at > 0 && line.first(at - 1) == '.';
        boolean street = at > 0 && isApart(at) && !date && hasNumberBefore(at);
        return alone || street || hasCountry(at) ? name(at + 1) : null;
    }

    private boolean isLetters(int at) {
        String word = at < limit ? line.token(at) : "";
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }

    private boolean hasNumberBefore(int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (Character.isDigit(line.first(before))) {
                return true;
            }
        }
        return false;
    }

    /** A code stands behind a mark or a house number; «mehr als 12000 Menschen» counts people. */
    private boolean isApart(int at) {
        return at == 0
                || hasCountry(at)
                || Character.isDigit(line.first(at - 1))
                || (line.isMark(at - 1) && "#$€£/+".indexOf(line.first(at - 1)) < 0)
                || line.token(at - 1).length() == 1;
    }

    /** «Lowfield YO7 3PL»: letters and digits, then a digit and two letters. */
    private boolean isBritishCode(int at) {
        if (at + 1 >= limit || line.length(at) > LONGEST_OUTWARD || line.length(at + 1) != LONGEST_OUTWARD - 1) {
            return false;
        }
        String second = line.token(at + 1);
        return Digits.areIn(line.token(at))
                && Character.isDigit(second.charAt(0))
                && Character.isUpperCase(second.charAt(1))
                && Character.isUpperCase(second.charAt(2));
    }

    /** «Lowfield GL6», behind a mark and at the end of a line: the first half of a British code. */
    private boolean isOutwardCode(int at) {
        return at + 1 == line.size()
                && at > 1
                && line.length(at) <= LONGEST_OUTWARD
                && line.length(at) > 2
                && OUTWARD.matcher(line.token(at)).matches()
                && PlaceRun.mayBegin(line, at - 1)
                && line.first(at - 2) == ',';
    }

    /** «Lowfield, MI 49300» and «Lowfield/MG»: letters of a state behind a town. */
    private @Nullable String beforeState(int from) {
        int slash = line.length(from) - 3;
        if (slash > 2 && line.text().charAt(line.start(from) + slash) == '/') {
            String word = line.token(from);
            if (PlaceWords.STATES.contains(word.substring(slash + 1))) {
                int begin = beginOfName(from);
                return line.span(begin, from + 1).substring(0, line.start(from) - line.start(begin) + slash);
            }
        }
        if (!hasState) {
            return null;
        }
        int to = PlaceRun.end(line, from);
        if (isInCounty(to)) {
            return PlaceRun.town(line, from, to);
        }
        boolean begins = from == 0
                || line.isMark(from - 1)
                || Character.isDigit(line.first(from - 1))
                || line.isOneOf(from - 1, IN);
        if (to == from || !begins) {
            return null;
        }
        boolean inside = PlaceWords.STATES.contains(line.token(to - 1)) && to - from > 1;
        int town = inside ? to - 1 : to;
        int state = inside ? town : town + 1;
        boolean marked = inside || (town < limit && ",-–/(".indexOf(line.first(town)) >= 0);
        boolean coded = state + 1 < limit && Digits.areIn(line.token(state + 1));
        boolean ends = state + 1 >= limit || line.isMark(state + 1);
        return marked && state < limit && PlaceWords.STATES.contains(line.token(state)) && (coded || ends)
                ? PlaceRun.town(line, from, town)
                : null;
    }

    /** «Lowfield, Co. Ashby». */
    private boolean isInCounty(int to) {
        return to + 2 < limit && line.first(to) == ',' && line.token(to + 1).equals("Co") && line.first(to + 2) == '.';
    }

    /** «em São Lowfield/MG»: the words before the one with the letters. */
    private int beginOfName(int at) {
        int begin = at;
        while (begin > 0 && PlaceRun.mayBegin(line, begin - 1) && PlaceRun.end(line, begin - 1) >= begin) {
            begin--;
        }
        return begin;
    }

    /** «Lowfield 560001», «Lowfield - MG, 30000-000»: the nearest name before the code. */
    private @Nullable String nameBefore(int code) {
        int to = code;
        while (to > 0 && (line.isMark(to - 1) || PlaceWords.STATES.contains(line.token(to - 1)))) {
            to--;
        }
        int from = to;
        while (from > 0 && PlaceRun.mayBegin(line, from - 1) && PlaceRun.end(line, from - 1) >= from) {
            from--;
        }
        return from < to ? PlaceRun.town(line, from, to) : null;
    }

    private @Nullable String name(int from) {
        if (from >= limit) {
            return null;
        }
        int to = PlaceRun.end(line, from);
        while (to > from + 1 && line.folded(to - 1).equals("cedex")) {
            to--;
        }
        return PlaceRun.town(line, from, to);
    }

    /** The digits of a code as nines, so that its form can be compared. */
    private static String shape(String code) {
        var shape = new StringBuilder(code.length());
        for (int at = 0; at < code.length(); at++) {
            shape.append(Character.isDigit(code.charAt(at)) ? '9' : code.charAt(at));
        }
        return shape.toString();
    }
}
