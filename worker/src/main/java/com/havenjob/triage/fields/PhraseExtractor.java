package com.havenjob.triage.fields;

import com.havenjob.triage.names.Titles;
import com.havenjob.triage.phrase.Phrase.Filling;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseBook.Match;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fills fields from phrases with slots; of overlapping matches the one that names most words counts. */
final class PhraseExtractor {

    /** A slot where company and title both stand; a word for work tells which. */
    private static final String EITHER = "either";

    private PhraseExtractor() {}

    static void extract(Sentence sentence, PhraseBook<Double> book, String extractor, Candidates candidates) {
        var matches = new ArrayList<>(book.find(sentence));
        matches.sort(Comparator.<Match<Double>>comparingInt(match -> slots(match))
                .thenComparingInt(match -> match.hit().literals())
                .thenComparingDouble(Match::meaning)
                .reversed());
        var taken = new ArrayList<Filling>();
        for (var match : matches) {
            var fillings = match.hit().fillings();
            if (fillings.stream().noneMatch(filling -> overlaps(filling, taken))
                    && offer(sentence, match, extractor, candidates)) {
                taken.addAll(fillings);
            }
        }
    }

    private static Optional<Field> fieldOf(Filling filling, Sentence sentence) {
        if (!filling.slot().equals(EITHER)) {
            return Field.ofSlot(filling.slot());
        }
        boolean title = Titles.hasJobWord(sentence.span(filling.from(), filling.to()));
        return Optional.of(title ? Field.TITLE : Field.COMPANY);
    }

    private static int slots(Match<Double> match) {
        return match.hit().fillings().size();
    }

    private static boolean overlaps(Filling filling, List<Filling> taken) {
        return taken.stream().anyMatch(other -> filling.from() < other.to() && other.from() < filling.to());
    }

    private static boolean offer(Sentence sentence, Match<Double> match, String extractor, Candidates candidates) {
        var trial = new Candidates(candidates.addressee());
        for (var filling : match.hit().fillings()) {
            var field = fieldOf(filling, sentence);
            if (field.isPresent()
                    && !trial.offer(
                            field.get(),
                            sentence.span(filling.from(), filling.to()),
                            filling.open(),
                            match.meaning(),
                            extractor,
                            sentence.text())) {
                return false;
            }
        }
        trial.all().forEach(candidates::add);
        return true;
    }
}
