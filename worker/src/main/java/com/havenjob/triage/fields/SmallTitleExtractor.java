package com.havenjob.triage.fields;

import com.havenjob.triage.names.TitleRuns;
import com.havenjob.triage.reading.Reading;

/**
 * Where no phrase and no capitals tell: what marks part off in the subject, or stands behind a colon of the text, and is a
 * title by its words: «Tweede gesprek front-end developer @ Acme», «come concordato: igienista dentale, 30 ore».
 */
final class SmallTitleExtractor {

    private static final double WEIGHT = 0.5;
    private static final double WEIGHT_BEHIND_COLON = 0.45;
    private static final int SENTENCES_READ = 12;

    private SmallTitleExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        for (String part : LineParts.of(reading.subject().text().replace(" @ ", " | "))) {
            offer(part, WEIGHT, reading.subject().text(), candidates);
        }
        if (!candidates.of(Field.TITLE).isEmpty()) {
            return;
        }
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            int colon = sentence.text().indexOf(": ");
            if (colon > 0) {
                var parts = LineParts.of(sentence.text().substring(colon + 1));
                if (!parts.isEmpty()) {
                    offer(parts.getFirst(), WEIGHT_BEHIND_COLON, sentence.text(), candidates);
                }
            }
            if (++read == SENTENCES_READ || !candidates.of(Field.TITLE).isEmpty()) {
                return;
            }
        }
    }

    private static void offer(String part, double weight, String evidence, Candidates candidates) {
        TitleRuns.behindEvent(part)
                .ifPresent(title -> candidates.offer(Field.TITLE, title, false, weight, "capitalised-run", evidence));
    }
}
