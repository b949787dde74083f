package com.havenjob.triage.fields;

import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;

/** What the layout of lines says: labels with a value behind them, and the closing lines. */
final class LayoutExtractor {

    private static final double BY_LABEL = 0.85;
    private static final double BY_CLOSING = 0.42;
    private static final int LONGEST_LABELLED = 40;
    private static final int LONGEST_SIGNATURE = 14;
    private static final int LINES_BELOW_CLOSING = 4;

    private LayoutExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        var lines = reading.text().lines();
        int below = 0;
        for (var line : lines) {
            if (line.size() > LONGEST_LABELLED) {
                below = 0;
                continue;
            }
            boolean closing = false;
            for (var lexicon : reading.lexicons()) {
                labels(line, lexicon, candidates);
                if (line.size() <= LONGEST_SIGNATURE) {
                    PhraseExtractor.extract(line, lexicon.signatures(), "signature", candidates);
                }
                closing |= !lexicon.closings().find(line).isEmpty() && line.size() <= 6;
            }
            if (closing) {
                below = LINES_BELOW_CLOSING;
            } else if (below > 0) {
                below--;
                closingLine(line, candidates);
            }
        }
    }

    private static void labels(Sentence line, Lexicon lexicon, Candidates candidates) {
        for (var match : lexicon.labels().find(line)) {
            var filling = match.hit().fillings().getFirst();
            String value = line.span(filling.from(), filling.to());
            Field.ofSlot(match.meaning())
                    .ifPresent(field -> candidates.offer(field, value, false, BY_LABEL, "label", line.text()));
        }
    }

    private static void closingLine(Sentence line, Candidates candidates) {
        if (line.size() <= 7 && Character.isUpperCase(line.text().codePointAt(0))) {
            CompanyNames.whole(line.text())
                    .ifPresent(name -> candidates.add(
                            new Candidate(Field.COMPANY, name, BY_CLOSING, "closing-line", line.text())));
        }
    }
}
