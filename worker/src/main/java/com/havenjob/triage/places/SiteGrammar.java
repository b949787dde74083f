package com.havenjob.triage.places;

import com.havenjob.triage.names.Places;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places by the words beside them: «am Standort Lowfield», «our Lowfield depot», «hier in Lowfield». */
public final class SiteGrammar {

    private static final double BY_SITE = 0.75;
    private static final double BY_LABEL = 0.7;
    private static final double BY_HERE = 0.6;
    private static final double BY_POSITION = 0.55;
    private static final double BY_GREETING = 0.4;
    private static final double BY_SEAT = 0.4;
    private static final int MOST_BETWEEN = 2;

    private final Sentence sentence;
    private final PlaceLanguage language;
    private final int behindPosition;

    private SiteGrammar(Sentence sentence, PlaceLanguage language, int behindPosition) {
        this.sentence = sentence;
        this.language = language;
        this.behindPosition = behindPosition;
    }

    /**
     * The places of a sentence; linear in its length.
     *
     * @param behindPosition where in the text the position was named, so that «in» alone says where it is;
     *     {@link Integer#MAX_VALUE} where the sentence does not name it
     */
    public static List<NamedPlace> of(Sentence sentence, PlaceLanguage language, int behindPosition) {
        return new SiteGrammar(sentence, language, behindPosition).read();
    }

    private List<NamedPlace> read() {
        var found = new ArrayList<NamedPlace>();
        int limit = Registers.begin(sentence);
        int from = 1;
        while (from < limit) {
            int to = PlaceRun.mayBegin(sentence, from) && mayLead(from - 1) ? PlaceRun.end(sentence, from) : from;
            double weight = to == from || isStreet(from, to) ? 0 : Math.max(behindWord(from, to), beforeNoun(from, to));
            if (weight > 0) {
                add(from, to, weight, found);
            }
            from = weight > 0 ? to : from + 1;
        }
        return found;
    }

    /** Whether a token may stand in front of a place: a cheaper question than how far the place's name goes. */
    private boolean mayLead(int at) {
        return ":'’".indexOf(sentence.first(at)) >= 0
                || is(at, PlaceWords.BETWEEN)
                || is(at, PlaceWords.BEFORE)
                || is(at, PlaceWords.FROM)
                || is(at, PlaceWords.LABELS)
                || PlaceWords.isSite(folded(at));
    }

    private void add(int from, int to, double weight, List<NamedPlace> found) {
        var name = PlaceRun.name(sentence, from, to);
        var around = name.isEmpty() || Places.isPlace(name.get()) ? Optional.<String>empty() : around(to);
        around.or(() -> name.map(place -> language.nominative(place, folded(from - 1))))
                .ifPresent(place -> found.add(new NamedPlace(place, weight, isCivic(from))));
    }

    private boolean isCivic(int from) {
        return is(from - 1, PlaceWords.CIVIC) || is(from - 2, PlaceWords.CIVIC);
    }

    /** «our Lowfield workshop in Perth»: the town that the place is in, where it is known. */
    private Optional<String> around(int to) {
        int at = is(to, PlaceWords.BEHIND) ? to + 1 : to;
        boolean inside = isMark(at, ',') || language.isLocative(folded(at));
        int town = PlaceRun.mayBegin(sentence, at + 1) ? PlaceRun.end(sentence, at + 1) : at + 1;
        return inside && town > at + 1
                ? Places.known(sentence.span(at + 1, town)).map(known -> language.nominative(known, folded(at)))
                : Optional.empty();
    }

    private double behindWord(int from, int to) {
        int at = from - 1;
        if (isMark(at, ':')) {
            int word = is(at - 1, PlaceWords.BETWEEN) ? at - 2 : at - 1; // «Poste basé à : Lowfield»
            boolean label = is(word, PlaceWords.LABELS) || PlaceWords.isSite(folded(word));
            boolean whole = to == sentence.size() || sentence.isMark(to);
            return label && whole ? BY_LABEL : 0;
        }
        boolean joined = false;
        boolean locative = false;
        for (int between = 0; between < MOST_BETWEEN && is(at, PlaceWords.BETWEEN); between++) {
            locative |= language.isLocative(folded(at));
            joined = true;
            at--;
        }
        String word = folded(at);
        if (isOfWork(at, word) || (PlaceWords.isSite(word) && (joined || isDirect(word, from, to)))) {
            return PlaceWords.SEATS.contains(word) ? BY_SEAT : BY_SITE;
        }
        if (locative && PlaceWords.HOUSES.contains(word)) {
            return BY_SITE;
        }
        if (locative && PlaceWords.HERE.contains(word)) {
            return BY_HERE;
        }
        boolean greeting = is(from - 1, PlaceWords.FROM) && is(from - 2, PlaceWords.GREETINGS);
        if (greeting) {
            return BY_GREETING;
        }
        boolean house = is(from, PlaceWords.HOUSES);
        return sentence.start(from) > behindPosition && locative && !house ? BY_POSITION : 0;
    }

    /** «sede di lavoro Lowfield», «miejsce pracy w Lowfield». */
    private boolean isOfWork(int at, String word) {
        int before = is(at - 1, PlaceWords.BETWEEN) ? at - 2 : at - 1;
        return PlaceWords.LABELS.contains(word)
                && (PlaceWords.isSite(folded(before))
                        || is(before, PlaceWords.LABELS)
                        || is(before, PlaceWords.HOUSES));
    }

    private boolean isDirect(String word, int from, int to) {
        return PlaceWords.DIRECT.contains(word)
                || PlaceWords.CIVIC.contains(word)
                || !PlaceWords.SITES.contains(word)
                || hasDepartment(to)
                || Places.isPlace(sentence.span(from, to));
    }

    /** «Site Lowfield (11)»: the number of a department, behind a town alone. */
    private boolean hasDepartment(int to) {
        return isMark(to, '(')
                && isMark(to + 2, ')')
                && folded(to + 1).length() == 2
                && Character.isDigit(sentence.first(to + 1));
    }

    /** «our Lowfield depot», «the Lowfield yard», «our Lowfield, IL depot». */
    private double beforeNoun(int from, int name) {
        boolean state =
                isMark(name, ',') && name + 1 < sentence.size() && PlaceWords.STATES.contains(sentence.token(name + 1));
        int to = state ? name + 2 : name;
        boolean noun = to < sentence.size() && Character.isLowerCase(sentence.first(to)) && is(to, PlaceWords.BEHIND);
        boolean led = is(from - 1, PlaceWords.BEFORE) || isMark(from - 1, '\'') || isMark(from - 1, '’');
        return noun && led ? BY_SITE : 0;
    }

    /** «Kantoor Wijnhaven 60»: a street and its number. */
    private boolean isStreet(int from, int to) {
        boolean number = to < sentence.size() && Character.isDigit(sentence.first(to));
        return PlaceWords.isStreet(folded(from))
                || PlaceWords.isStreet(folded(to))
                || (number && !Places.isPlace(sentence.span(from, to)));
    }

    private boolean isMark(int at, char mark) {
        return at >= 0 && at < sentence.size() && sentence.isMark(at) && sentence.first(at) == mark;
    }

    private boolean is(int at, WordSet words) {
        return at >= 0 && at < sentence.size() && sentence.isOneOf(at, words);
    }

    private String folded(int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.folded(at);
    }
}
