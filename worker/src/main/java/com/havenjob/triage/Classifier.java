package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.confidence.Model;
import com.havenjob.triage.confidence.Signals;
import com.havenjob.triage.fields.Choice;
import com.havenjob.triage.fields.FieldReader;
import com.havenjob.triage.fields.FieldReading;
import com.havenjob.triage.kinds.KindReader;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.links.JobLinkReader;
import com.havenjob.triage.outcomes.SeveralReader;
import com.havenjob.triage.particulars.ParticularsReader;
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
        return measure(message).verdict();
    }

    /** The same with the numbers behind its confidence. */
    public Measured measure(ParsedMessage message) {
        var unwrapped = unwrapper.unwrap(message);
        var reading = Reading.of(original(unwrapped), unwrapped.message(), knowledge);
        var kind = KindReader.read(reading, knowledge.likeness());
        var single = kind.kind() == Kind.NOT_APPLICATION
                ? aboutSomethingElse(kind, reading, unwrapped.forwarded(), message.isUnreadable())
                : aboutApplication(kind, reading, unwrapped.forwarded());
        return aboutSeveral(kind, reading, single);
    }

    /** The same, unless the mail reports on more applications than one. */
    private Measured aboutSeveral(KindReading kind, Reading reading, Measured single) {
        var verdict = single.verdict();
        var several = SeveralReader.read(reading, kind, verdict.kind(), verdict.company(), knowledge);
        return several.isEmpty()
                ? single
                : new Measured(
                        new SeveralVerdict(reading, knowledge, calibration).of(verdict, several),
                        single.kind(),
                        single.company(),
                        single.title());
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

    private Measured aboutSomethingElse(KindReading kind, Reading reading, boolean forwarded, boolean unreadable) {
        var signals = Signals.of(kind, reading);
        double confidence = calibration.kind().probability(signals);
        var verdict = new Verdict(
                finding(kind, confidence),
                null,
                null,
                null,
                null,
                source(reading),
                null,
                Particulars.NONE,
                null,
                confidence,
                unreadable || kind.clarity() < CLEAR_NEGATIVE,
                reading.original(),
                forwarded);
        return new Measured(verdict, signals, null, null);
    }

    private Measured aboutApplication(KindReading kind, Reading reading, boolean forwarded) {
        FieldReading fields = FieldReader.read(reading, knowledge.tokenizer());
        var kindSignals = Signals.of(kind, reading);
        var companySignals = fields.company() == null
                ? null
                : Signals.ofCompany(fields.company().support(), reading);
        var titleSignals = fields.title() == null
                ? null
                : Signals.ofTitle(
                        fields.title().support(), fields.title().finding().value(), reading);
        double sureKind = calibration.kind().probability(kindSignals);
        var company = sure(fields.company(), companySignals, calibration.company());
        var title = sure(fields.title(), titleSignals, calibration.title());
        double sureTitle = title == null ? calibration.withoutTitle() : title.confidence();
        double confidence = company == null ? 0 : calibration.together(sureKind, company.confidence(), sureTitle);
        var verdict = new Verdict(
                finding(kind, sureKind),
                company,
                title,
                fields.location(),
                fields.requisition(),
                source(reading),
                appliedOn(kind, reading),
                ParticularsReader.read(reading, kind.kind(), knowledge),
                jobUrl(reading, fields),
                confidence,
                calibration.needsReview(confidence),
                reading.original(),
                forwarded);
        return new Measured(verdict, kindSignals, companySignals, titleSignals);
    }

    private static @Nullable Finding<String> sure(@Nullable Choice choice, @Nullable Signals signals, Model model) {
        if (choice == null || signals == null) {
            return null;
        }
        var finding = choice.finding();
        return new Finding<>(finding.value(), model.probability(signals), finding.extractor(), finding.evidence());
    }

    /** Systems confirm within minutes: the day of the receipt is the day of the application. */
    private static @Nullable Finding<LocalDate> appliedOn(KindReading kind, Reading reading) {
        var date = reading.original().date();
        return date == null || kind.kind() != Kind.APPLIED
                ? null
                : new Finding<>(date.toLocalDate(), BY_RECEIPT, "receipt/date", date.toString());
    }

    private static @Nullable Finding<String> jobUrl(Reading reading, FieldReading fields) {
        var title = fields.title();
        var link = JobLinkReader.read(
                reading, title == null ? null : title.finding().value());
        var known = fields.jobUrl();
        return known != null && (link == null || known.confidence() > link.confidence()) ? known : link;
    }

    private static Finding<Kind> finding(KindReading kind, double confidence) {
        return new Finding<>(kind.kind(), confidence, kind.extractor(), kind.evidence());
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
