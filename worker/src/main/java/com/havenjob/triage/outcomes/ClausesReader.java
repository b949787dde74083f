package com.havenjob.triage.outcomes;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.fields.TitleReader;
import com.havenjob.triage.kinds.ClauseReader;
import com.havenjob.triage.lexicon.SeveralWords;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the mail of a person who says one thing of one position and another of the next: «for the analyst role we go on
 * with others, but we would like to invite you for the planner role». Each position stands in a clause of its own that says
 * what happened to it. It is never sure: the same words also recommend what nobody applied for.
 */
final class ClausesReader {

    private static final double PERHAPS = 0.75;
    private static final int MOST_SENTENCES = 40;
    private static final int MOST_CLAUSES = 80;

    /** A receipt names what the reader applied for, and the clause behind it may say what became of the same. */
    private static final Set<Kind> TOLD = EnumSet.of(
            Kind.UNDER_REVIEW, Kind.ASSESSMENT, Kind.PHONE_SCREEN, Kind.INTERVIEW, Kind.OFFER, Kind.REJECTED);

    private final SeveralWords words;
    private final Knowledge knowledge;

    ClausesReader(SeveralWords words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    /** Whether a clause may tell this of a position, so that another may tell something else of the next. */
    static boolean isTold(Kind kind) {
        return TOLD.contains(kind);
    }

    /** What goes on stands first; none where the mail does not say different things of different positions. */
    List<Reported> read(Reading reading, Finding<String> employer) {
        var found = new ArrayList<Reported>();
        for (var clause : clauses(reading)) {
            reported(clause, reading, employer).ifPresent(found::add);
        }
        return areApart(found)
                ? found.stream()
                        .sorted(Comparator.comparing(
                                (Reported one) -> one.kind().value() == Kind.REJECTED))
                        .toList()
                : List.of();
    }

    private Optional<Reported> reported(Sentence clause, Reading reading, Finding<String> employer) {
        if (!TitleWords.hasHeadWord(clause.text())) {
            return Optional.empty(); // cheaper to see than what happened
        }
        var kind = ClauseReader.read(clause, reading, knowledge.likeness()).filter(ClausesReader::isTold);
        var titles = kind.isEmpty() ? List.<String>of() : TitleReader.read(clause, reading);
        return kind.filter(told -> titles.size() == 1)
                .map(told -> new Reported(
                        new Finding<>(told, PERHAPS, "clause", clause.text()),
                        employer,
                        new Finding<>(titles.getFirst(), PERHAPS, "clause", clause.text()),
                        null,
                        null));
    }

    /** Whether a sentence says one thing, and then another: «…, but …». */
    boolean contrast(Reading reading) {
        return reading.text().sentences().stream().limit(MOST_SENTENCES).anyMatch(this::contrasts);
    }

    private boolean contrasts(Sentence sentence) {
        for (String contrast : words.contrasts()) {
            if (sentence.text().contains(contrast)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no two of them are spellings of one position, or told the same. */
    private static boolean areApart(List<Reported> found) {
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                if (!isSaidTwice(found.get(i), found.get(j)) && isNear(found.get(i), found.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSaidTwice(Reported one, Reported other) {
        return one.key().equals(other.key())
                && one.kind().value() == other.kind().value();
    }

    private static boolean isNear(Reported one, Reported other) {
        String title = Titles.key(one.title().value());
        String otherTitle = Titles.key(other.title().value());
        return one.kind().value() == other.kind().value() || title.contains(otherTitle) || otherTitle.contains(title);
    }

    private List<Sentence> clauses(Reading reading) {
        var clauses = new ArrayList<Sentence>();
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == MOST_SENTENCES || clauses.size() >= MOST_CLAUSES) {
                break;
            }
            var parts = parts(sentence.text());
            parts.forEach(part -> clauses.add(
                    parts.size() == 1 ? sentence : knowledge.tokenizer().tokenize(part)));
        }
        return clauses;
    }

    private List<String> parts(String sentence) {
        var parts = new ArrayList<String>();
        String rest = sentence;
        while (!rest.isEmpty() && parts.size() < MOST_CLAUSES) {
            int end = rest.length();
            int next = rest.length();
            for (String contrast : words.contrasts()) {
                int at = rest.indexOf(contrast);
                if (at > 0 && at < end) {
                    end = at;
                    next = at + contrast.length();
                }
            }
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(next);
        }
        return parts;
    }
}
