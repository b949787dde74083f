package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.fields.FieldReader;
import com.havenjob.triage.fields.FieldReading;
import com.havenjob.triage.kinds.KindReader;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;

/**
 * Says what a mail means. Pure and thread-safe: equal messages give equal verdicts, nothing is looked up anywhere, and
 * no message makes it throw.
 */
public final class Classifier {

    private final Knowledge knowledge;

    private Classifier(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The classifier with the languages, sources and calibration that come with the program; built once, then shared. */
    public static Classifier standard() {
        return new Classifier(Knowledge.standard());
    }

    /** The verdict on a mail. */
    public Verdict classify(ParsedMessage message) {
        var from = message.from();
        var original = new Original(
                from == null ? null : from.address(),
                from == null ? null : from.name(),
                message.subject(),
                message.date(),
                message.text());
        var reading = Reading.of(original, message, knowledge);
        var kind = KindReader.read(reading);
        boolean concerns = kind.kind() != Kind.NOT_APPLICATION;
        var fields = concerns
                ? FieldReader.read(reading, knowledge.tokenizer())
                : new FieldReading(null, null, null, null, null, null);
        double kindConfidence = Math.min(0.99, kind.score() / (kind.score() + kind.rival() + 0.3));
        double confidence = kindConfidence;
        if (concerns) {
            confidence *= fields.company() == null ? 0.1 : fields.company().confidence();
            confidence *= fields.title() == null ? 0.6 : fields.title().confidence();
        }
        return new Verdict(
                new Finding<>(kind.kind(), kindConfidence, kind.extractor(), kind.evidence()),
                fields.company(),
                fields.title(),
                fields.location(),
                fields.requisition(),
                reading.knownSource()
                        .map(source ->
                                new Finding<>(source.name(), 0.95, source.id() + "/domain", reading.senderDomain()))
                        .orElse(null),
                fields.appliedOn(),
                null,
                null,
                fields.jobUrl(),
                confidence,
                concerns && confidence < 0.5,
                original,
                false);
    }
}
