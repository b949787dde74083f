package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.fields.FieldReader;
import com.havenjob.triage.fields.FieldReading;
import com.havenjob.triage.kinds.KindReader;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.unwrap.Unwrapped;
import com.havenjob.triage.unwrap.Unwrapper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what a mail means. Pure and thread-safe: equal messages give equal verdicts, nothing is looked up anywhere, and
 * no message makes it throw.
 */
public final class Classifier {

    private static final double BY_SENDER = 0.97;
    private static final double BY_LINK = 0.8;
    private static final double BY_RECEIPT = 0.85;
    private static final double CLEAR_NEGATIVE = 0.5;

    private final Knowledge knowledge;
    private final Calibration calibration;
    private final Unwrapper unwrapper = new Unwrapper();

    private Classifier(Knowledge knowledge, Calibration calibration) {
        this.knowledge = knowledge;
        this.calibration = calibration;
    }

    /** The classifier with the languages, sources and calibration that come with the program; built once, then shared. */
    public static Classifier standard() {
        return new Classifier(Knowledge.standard(), Calibration.standard());
    }

    /** The verdict on a mail; on the mail inside it where it is a forward. */
    public Verdict classify(ParsedMessage message) {
        var unwrapped = unwrapper.unwrap(message);
        var reading = Reading.of(original(unwrapped), unwrapped.message(), knowledge);
        var kind = KindReader.read(reading);
        return kind.kind() == Kind.NOT_APPLICATION
                ? aboutSomethingElse(kind, reading, unwrapped.forwarded(), message.isUnreadable())
                : aboutApplication(kind, reading, unwrapped.forwarded());
    }

    private static Original original(Unwrapped mail) {
        var from = mail.from();
        return new Original(
                from == null ? null : from.address(),
                from == null ? null : from.name(),
                mail.subject(),
                mail.date(),
                mail.body());
    }

    private Verdict aboutSomethingElse(KindReading kind, Reading reading, boolean forwarded, boolean unreadable) {
        double confidence = calibration.kind(kind.clarity());
        return new Verdict(
                finding(kind, confidence),
                null,
                null,
                null,
                null,
                source(reading),
                null,
                null,
                null,
                null,
                confidence,
                unreadable || kind.clarity() < CLEAR_NEGATIVE,
                reading.original(),
                forwarded);
    }

    private Verdict aboutApplication(KindReading kind, Reading reading, boolean forwarded) {
        FieldReading fields = FieldReader.read(reading, knowledge.tokenizer());
        double kindConfidence = calibration.kind(kind.clarity());
        var company = calibrated(fields.company(), true);
        var title = calibrated(fields.title(), false);
        double named = kindConfidence * (company == null ? 0 : company.confidence());
        double titled = title == null ? calibration.withoutTitle() : title.confidence();
        double confidence = calibration.verdict(named * titled);
        // A mail that names no title is no less clear for it: what it does say has to be sure.
        double accepted = title == null ? named : confidence;
        return new Verdict(
                finding(kind, kindConfidence),
                company,
                title,
                fields.location(),
                fields.requisition(),
                source(reading),
                appliedOn(kind, reading),
                null,
                null,
                fields.jobUrl(),
                confidence,
                calibration.needsReview(accepted),
                reading.original(),
                forwarded);
    }

    /** Systems confirm within minutes: the day of the receipt is the day of the application. */
    private static @Nullable Finding<LocalDate> appliedOn(KindReading kind, Reading reading) {
        var date = reading.original().date();
        return date == null || kind.kind() != Kind.APPLIED
                ? null
                : new Finding<>(date.toLocalDate(), BY_RECEIPT, "receipt/date", date.toString());
    }

    private static Finding<Kind> finding(KindReading kind, double confidence) {
        return new Finding<>(kind.kind(), confidence, kind.extractor(), kind.evidence());
    }

    private @Nullable Finding<String> calibrated(@Nullable Finding<String> finding, boolean company) {
        if (finding == null) {
            return null;
        }
        double score = finding.confidence();
        double confidence = company ? calibration.company(score) : calibration.title(score);
        return new Finding<>(finding.value(), confidence, finding.extractor(), finding.evidence());
    }

    private static @Nullable Finding<String> source(Reading reading) {
        var source = reading.source();
        if (source == null) {
            return null;
        }
        var tenant = reading.tenant();
        return tenant != null && !reading.isSentBySource()
                ? new Finding<>(source.name(), BY_LINK, source.id() + "/link", tenant.link())
                : new Finding<>(source.name(), BY_SENDER, source.id() + "/sender", reading.senderDomain());
    }
}
