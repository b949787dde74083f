package com.havenjob.triage.fields;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The last resort for a title: capitalised words in a row, one of them a word for work, best in a sentence that speaks of
 * an application.
 */
final class TitleRunExtractor {

    private static final double WEIGHT = 0.5;
    private static final double WEIGHT_ANYWHERE = 0.42;
    private static final int SENTENCES_READ = 12;
    private static final int SENTENCES_SIGNED = 4;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_RUN = 12;
    private static final String MARKS_INSIDE = "-–—/&,(|+";

    private TitleRunExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        offer(runs(reading.subject()), reading.subject(), WEIGHT, candidates);
        int read = 0;
        int signed = 0;
        boolean byPerson = SenderPerson.is(reading) || SenderPerson.isEmployed(reading);
        for (var sentence : reading.text().sentences()) {
            if (read++ == SENTENCES_READ) {
                return;
            }
            if (signed-- > 0) {
                continue; // what people sign as is their own position
            }
            if (isSignature(sentence, byPerson, reading)) {
                signed = SENTENCES_SIGNED;
                continue;
            }
            var runs = runs(sentence);
            // Seldom is there one, and what the sentence speaks of is dearer to see.
            if (!runs.isEmpty()) {
                offer(runs, sentence, speaksOfApplication(sentence, reading) ? WEIGHT : WEIGHT_ANYWHERE, candidates);
            }
        }
    }

    private static boolean isSignature(Sentence sentence, boolean byPerson, Reading reading) {
        return reading.isClosing(sentence)
                || (sentence.size() <= LONGEST_NAME && byPerson && SenderPerson.isName(sentence.text(), reading));
    }

    private static boolean speaksOfApplication(Sentence sentence, Reading reading) {
        return reading.lexicons().stream()
                .flatMap(lexicon -> lexicon.cues().find(sentence).stream())
                .map(match -> match.meaning().cue())
                .anyMatch(cue -> cue == Cue.CONCERN || cue == Cue.APPLIED);
    }

    /** Words with capital letters, and the tokens that they are. */
    private record Run(int from, int to, String text) {}

    private static void offer(List<Run> runs, Sentence sentence, double weight, Candidates candidates) {
        for (var run : runs) {
            if (weight == WEIGHT || !isSomebody(sentence, run)) {
                candidates.offer(Field.TITLE, run.text(), false, weight, "capitalised-run", sentence.text());
            }
        }
    }

    private static List<Run> runs(Sentence sentence) {
        var runs = new ArrayList<Run>(0);
        int from = 0;
        while (from < sentence.size()) {
            int to = from;
            while (to < sentence.size() && to - from < LONGEST_RUN && belongs(sentence, to, from)) {
                to++;
            }
            while (to > from && sentence.isMark(to - 1) && sentence.first(to - 1) != ')') {
                to--;
            }
            if (to - from >= 2 && TitleWords.hasHeadWord(sentence.span(from, to))) {
                runs.add(new Run(from, to, sentence.span(from, to)));
            }
            from = Math.max(to, from + 1);
        }
        return runs;
    }

    /** «with our Finance Director», «Ann Vester (Head of Care)»: whom one meets has a position and offers none. */
    private static boolean isSomebody(Sentence sentence, Run run) {
        int bracket = run.from();
        while (bracket < run.to() && sentence.first(bracket) != '(') {
            bracket++;
        }
        if (bracket < run.to() && bracket > run.from()) {
            return !TitleWords.hasHeadWord(sentence.span(run.from(), bracket)) && mayBePerson(sentence, bracket - 1);
        }
        if (run.from() == 0) {
            return false;
        }
        boolean bracketed = sentence.first(run.from() - 1) == '(' && run.from() > 1;
        return (bracketed && mayBePerson(sentence, run.from() - 2))
                || TitleWords.isBeforePeople(sentence.token(run.from() - 1));
    }

    /** Two words with capitals, or a first name: «at Ostra (Head of Care)» and «im Bereich Pflege (…)» are nobody. */
    private static boolean mayBePerson(Sentence sentence, int last) {
        boolean two = last > 0 && Character.isUpperCase(sentence.first(last - 1));
        return Character.isUpperCase(sentence.first(last)) && (two || Organisations.isGivenName(sentence.token(last)));
    }

    private static boolean belongs(Sentence sentence, int token, int from) {
        char first = sentence.first(token);
        if (Character.isUpperCase(first)) {
            return true;
        }
        boolean inside = token > from && token + 1 < sentence.size();
        if (Character.isDigit(first) || first == ')') {
            return inside || token > from;
        }
        return inside && (MARKS_INSIDE.indexOf(first) >= 0 || TitleWords.isLink(sentence.token(token)));
    }
}
