package com.havenjob.triage.fields;

import com.havenjob.triage.names.MarkedTitles;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.phrase.Phrase.Filling;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a title its field back: «Especialista en Marketing en Acme», «Técnico em Segurança do Trabalho na Acme». The
 * little words that end a title in most sentences are part of it where a field of work follows.
 */
final class TitleFields {

    private static final Set<String> JOINTS =
            WordSet.of("en", "em", "in", "de", "di", "del", "do", "da", "dos", "das", "y", "e", "&");

    private static final Set<String> BEFORE_LANGUAGES = WordSet.of("with", "z");
    private static final Set<String> BEFORE_UNITS = WordSet.of("w", "we", "na", "im", "in");

    private static final Set<String> TITLES = WordSet.of("title", "job", "nouns");
    private static final Set<String> FEMININE = WordSet.of("in", "innen");

    private static final Set<String> IN_CHARGE =
            WordSet.of("addetto", "addetta", "addetti", "addette", "preposto", "preposta", "prepose", "preposee");
    private static final Set<String> OF_CHARGE =
            WordSet.of("a", "al", "alla", "alle", "allo", "ai", "agli", "all'", "aux", "au");
    private static final Set<String> BEHIND_CHARGE = WordSet.of(
            "presso", "in", "per", "dal", "dalla", "con", "che", "e", "nel", "nella", "nei", "chez", "dans", "pour",
            "et", "le", "du", "qui");

    private static final int MOST_OF_CHARGE = 5;
    private static final int MOST_BEHIND_DASH = 5;
    private static final int TOKENS_OF_MARK = 9;
    private static final int MOST_IN_BRACKET = 4;

    private TitleFields() {}

    /** The fillings with titles as long as they are; none where a company would begin inside a title. */
    static List<Filling> extended(List<Filling> fillings, Sentence sentence, boolean inText) {
        var extended = new ArrayList<Filling>(fillings.size());
        int titled = -1;
        for (var found : fillings) {
            var filling = found.open() ? found : behindGender(found, sentence);
            boolean title = filling.slot().equals("title") || filling.slot().equals("job");
            int to = title && !filling.open() ? end(filling, sentence) : filling.to();
            to = title && inText && found.equals(fillings.getLast()) ? behindDash(to, sentence) : to;
            if (filling.from() < titled || (title && !filling.open() && breaksOff(filling.to(), sentence))) {
                return List.of();
            }
            titled = to > found.to() ? to : titled;
            extended.add(new Filling(filling.slot(), filling.from(), to, filling.open()));
        }
        return extended;
    }

    /** «Lehrer Grund-, Haupt- und Realschule»: behind a hyphen that waits for its word no title ends. */
    private static boolean breaksOff(int to, Sentence sentence) {
        return to < sentence.size()
                && ",/".indexOf(sentence.first(to)) >= 0
                && sentence.start(to) > 1
                && sentence.text().charAt(sentence.start(to) - 1) == '-'
                && sentence.text().charAt(sentence.start(to) - 2) != ' ';
    }

    /** «Filialleiter:in»: an ending for women that a mark joins, which a phrase takes for «in». */
    private static Filling behindGender(Filling filling, Sentence sentence) {
        int mark = filling.to() - 1;
        if (!TITLES.contains(filling.slot())) {
            return filling;
        }
        mark = mark > filling.from() && sentence.isMark(mark) ? mark : filling.to();
        if (mark + 1 >= sentence.size()
                || ":*_".indexOf(sentence.first(mark)) < 0
                || !FEMININE.contains(sentence.token(mark + 1))
                || sentence.start(mark + 1) != sentence.start(mark) + 1
                || sentence.text().charAt(sentence.start(mark) - 1) == ' ') {
            return filling;
        }
        return new Filling(filling.slot(), filling.from(), mark + 2, filling.open());
    }

    private static int end(Filling filling, Sentence sentence) {
        int to = filling.to();
        boolean single = to - filling.from() == 1;
        while (to + 1 < sentence.size()
                && JOINTS.contains(Folding.fold(sentence.token(to)))
                && isField(sentence, to + 1, single)) {
            to += 2;
            while (to < sentence.size() && isField(sentence, to, false)) {
                to++;
            }
        }
        to = behindUnit(behindBracket(behindScheme(to, sentence), sentence), sentence);
        return behindLanguage(behindCharge(to, sentence), sentence);
    }

    /** «addetta alla reception», «préposé aux bénéficiaires»: of some words for people, what they see to is the title. */
    private static int behindCharge(int from, Sentence sentence) {
        if (from < 1
                || from + 1 >= sentence.size()
                || !IN_CHARGE.contains(Folding.fold(sentence.token(from - 1)))
                || !OF_CHARGE.contains(Folding.fold(sentence.token(from)))) {
            return from;
        }
        int to = from + 1;
        while (to < sentence.size()
                && to - from <= MOST_OF_CHARGE
                && !sentence.isMark(to)
                && (to == from + 1 || !BEHIND_CHARGE.contains(Folding.fold(sentence.token(to))))) {
            to++;
        }
        return to;
    }

    /** «Graduate Scheme - Risk & Audit»: what a phrase takes for the noun behind the title is a part of its name. */
    private static int behindScheme(int from, Sentence sentence) {
        if (from >= sentence.size() || !isCapital(sentence, from) || !TitleWords.isScheme(sentence.token(from))) {
            return from;
        }
        int to = from + 1;
        while (to + 1 < sentence.size() && isUpright(sentence, to) && isUpright(sentence, to + 1)) {
            to++;
        }
        return to > from + 1 ? to + 1 : behindYear(from, sentence);
    }

    /** «Graduate Programme 2027»: the year of a programme is a part of its name. */
    private static int behindYear(int scheme, Sentence sentence) {
        int year = scheme + 1;
        boolean named = year < sentence.size()
                && sentence.token(year).length() == 4
                && sentence.token(year).startsWith("20");
        return named ? year + 1 : scheme;
    }

    /** «Adviser with Dutch». */
    private static int behindLanguage(int from, Sentence sentence) {
        boolean language = from + 1 < sentence.size()
                && BEFORE_LANGUAGES.contains(sentence.token(from))
                && TitleWords.isLanguage(sentence.token(from + 1));
        if (!language) {
            return from;
        }
        int to = from + 2;
        return to < sentence.size() && TitleWords.isLanguage(sentence.token(to)) ? to + 1 : to;
    }

    /** «Infirmier - Pédiatrie»: what a dash adds up to the next mark, where it is no place. */
    private static int behindDash(int from, Sentence sentence) {
        int marked = behindDashBeforeMark(from, sentence);
        if (marked > from) {
            return marked;
        }
        if (from + 1 >= sentence.size() || "-–".indexOf(sentence.first(from)) < 0 || !isCapital(sentence, from + 1)) {
            return from;
        }
        int to = from + 1;
        while (to < sentence.size()
                && to - from <= MOST_BEHIND_DASH
                && (isCapital(sentence, to) || (!sentence.isMark(to) && isLinkBeforeCapital(to, sentence)))) {
            to++;
        }
        boolean ends = to == sentence.size() || sentence.isMark(to);
        return ends && TitleWords.mayBeUnit(sentence.span(from + 1, to)) ? to : from;
    }

    /** «Verzorgende – wijkteam noord (m/v/x)»: the mark says that all in front of it is the title. */
    private static int behindDashBeforeMark(int from, Sentence sentence) {
        if (from + 1 >= sentence.size() || "-–".indexOf(sentence.first(from)) < 0) {
            return from;
        }
        int to = from + 1;
        while (to < sentence.size() && to - from <= MOST_BEHIND_DASH && !sentence.isMark(to)) {
            to++;
        }
        boolean marked = to > from + 1
                && to < sentence.size()
                && sentence.first(to) == '('
                && MarkedTitles.beginsWithMark(sentence.span(to, Math.min(sentence.size(), to + TOKENS_OF_MARK)));
        return marked ? to : from;
    }

    private static boolean isLinkBeforeCapital(int token, Sentence sentence) {
        return token + 1 < sentence.size()
                && isCapital(sentence, token + 1)
                && TitleWords.isLink(sentence.token(token));
    }

    /** «Inspektor w Wydziale Oświaty», «Verwaltungskraft im Referat Soziales»: the office is a part of the title. */
    private static int behindUnit(int from, Sentence sentence) {
        if (from + 1 >= sentence.size()
                || !BEFORE_UNITS.contains(Folding.fold(sentence.token(from)))
                || !TitleWords.isUnit(sentence.token(from + 1))) {
            return from;
        }
        int to = from + 2;
        while (to < sentence.size() && (isCapital(sentence, to) || isLinkBeforeCapital(to, sentence))) {
            to++;
        }
        return to;
    }

    private static boolean isCapital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.first(token));
    }

    /** «Sviluppatrice (Go)», «Infirmière (IBODE)»: a few words with capitals in brackets belong to the title. */
    private static int behindBracket(int from, Sentence sentence) {
        if (from >= sentence.size() || sentence.first(from) != '(') {
            return from;
        }
        int to = from + 1;
        while (to < sentence.size()
                && to - from <= MOST_IN_BRACKET
                && (isUpright(sentence, to) || isLinkBeforeCapital(to, sentence))) {
            to++;
        }
        return to > from + 1 && to < sentence.size() && sentence.first(to) == ')' ? to + 1 : from;
    }

    private static boolean isUpright(Sentence sentence, int token) {
        return isCapital(sentence, token) || "+#/-&.".indexOf(sentence.first(token)) >= 0;
    }

    private static boolean isField(Sentence sentence, int token, boolean small) {
        return (small || Character.isUpperCase(sentence.first(token))) && TitleWords.isField(sentence.token(token));
    }
}
