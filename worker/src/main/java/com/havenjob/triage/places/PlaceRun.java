package com.havenjob.triage.places;

import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.text.Sentence;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name of a place in a sentence: capitalised words, with the small ones between them. */
final class PlaceRun {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST_FORM = 2;

    private PlaceRun() {}

    /** Whether a name can begin at this token: asked of every word, so it is a cheap question. */
    static boolean mayBegin(Sentence sentence, int from) {
        return from < sentence.size() && Character.isUpperCase(sentence.first(from));
    }

    /** The token behind the name that begins at {@code from}; {@code from} where none does. */
    static int end(Sentence sentence, int from) {
        int to = from;
        int at = from;
        if (from < sentence.size() && sentence.isOneOf(from, PlaceWords.NOT_FIRST)) {
            return from;
        }
        while (at < sentence.size() && to - from < MOST_WORDS) {
            if (isNamePart(sentence, at)) {
                to = ++at;
            } else if (to > from && isInside(sentence, at)) {
                at++;
            } else {
                break;
            }
        }
        return to - from > 1 ? known(sentence, from, to) : to;
    }

    /** The name from one token to another as it is read; empty where it is none. */
    static Optional<String> name(Sentence sentence, int from, int to) {
        String name = sentence.span(from, to);
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        boolean tooShort = name.length() < SHORTEST || (shouted && name.length() == SHORTEST);
        if (from >= to || tooShort || (!Places.isPlace(name) && isOther(sentence, from, to))) {
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** Whether the name is that of a position or, with its legal form behind it, of a firm. */
    private static boolean isOther(Sentence sentence, int from, int to) {
        return TitleWords.hasJobWord(sentence.span(from, to))
                || CompanyWords.isKind(sentence.token(from))
                || isFirm(sentence, from, to);
    }

    private static boolean isFirm(Sentence sentence, int from, int to) {
        boolean ends = to >= sentence.size() || sentence.first(to) == ',';
        int last = ends ? to : Math.min(sentence.size(), to + LONGEST_FORM);
        for (int end = to; end <= last; end++) {
            if (CompanyWords.hasLegalForm(sentence.span(from, end))) {
                return true;
            }
        }
        return false;
    }

    /** The town from one token to another, without the street in front of it («Nutley Drive Lowfield»); null where it is none. */
    static @Nullable String town(Sentence line, int begin, int to) {
        int from = begin;
        for (int at = begin; at < to - 1; at++) {
            from = PlaceWords.isStreet(line.folded(at)) ? at + 1 : from;
        }
        return name(line, from, to).orElse(null);
    }

    private static boolean isNamePart(Sentence sentence, int at) {
        if (!mayBegin(sentence, at)) {
            return false;
        }
        String text = sentence.text();
        for (int i = sentence.start(at); i < sentence.end(at); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || "@_/&+#.".indexOf(c) >= 0) {
                return false;
            }
        }
        return !PlaceWords.isNoPlace(sentence.folded(at));
    }

    private static boolean isInside(Sentence sentence, int at) {
        return !sentence.isMark(at)
                && Character.isLowerCase(sentence.first(at))
                && sentence.isOneOf(at, PlaceWords.INSIDE);
    }

    /** «Verona Borgo Nuovo» is in Verona; what lies on a river or coast is another town than the one without. */
    private static int known(Sentence sentence, int from, int to) {
        for (int end = to; end > from; end--) {
            if (Places.isPlace(sentence.span(from, end))) {
                boolean goesOn = end < to && (sentence.isOneOf(end, PlaceWords.RIVERS) || isInside(sentence, end - 1));
                return goesOn ? to : end;
            }
        }
        return to;
    }
}
