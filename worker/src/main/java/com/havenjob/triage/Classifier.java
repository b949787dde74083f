package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.confidence.Model;
import com.havenjob.triage.confidence.Signals;
import com.havenjob.triage.entities.EntityExample;
import com.havenjob.triage.entities.EntityModel;
import com.havenjob.triage.fields.Choice;
import com.havenjob.triage.fields.FieldReader;
import com.havenjob.triage.fields.FieldReading;
import com.havenjob.triage.kinds.KindExample;
import com.havenjob.triage.kinds.KindModel;
import com.havenjob.triage.kinds.KindReader;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.links.JobLinkReader;
import com.havenjob.triage.outcomes.SeveralReader;
import com.havenjob.triage.particulars.ParticularsReader;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.unwrap.Unwrapped;
import com.havenjob.triage.unwrap.Unwrapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a mail means. Pure and thread-safe: equal messages give equal verdicts, nothing is looked up anywhere, and
 * no message makes it throw.
 */
public final class Classifier {

    private static final double BY_SENDER = 0.97;
    private static final double BY_LINK = 0.8;
    private static final double BY_RECEIPT = 0.85;

    private final Knowledge knowledge;
    private final KindModel kinds;
    private final EntityModel entities;
    private final Calibration calibration;
    private final Unwrapper unwrapper = new Unwrapper();

    private Classifier(Knowledge knowledge, KindModel kinds, EntityModel entities, Calibration calibration) {
        this.knowledge = knowledge;
        this.kinds = kinds;
        this.entities = entities;
        this.calibration = calibration;
    }

    /** The classifier with the languages, sources and calibration that come with the program; built once, then shared. */
    public static Classifier standard() {
        return new Classifier(
                Knowledge.standard(), KindModel.standard(), EntityModel.standard(), Calibration.standard());
    }

    /** The same with the kinds of another {@code kinds.sheet}; {@link IllegalArgumentException} where that is none. */
    public Classifier withKinds(String text) {
        return new Classifier(knowledge, KindModel.of(Sheet.parse("kinds.sheet", text)), entities, calibration);
    }

    /** The same with the names of another {@code entities.sheet}; {@link IllegalArgumentException} where that is none. */
    public Classifier withEntities(String text) {
        return new Classifier(knowledge, kinds, EntityModel.of(Sheet.parse("entities.sheet", text)), calibration);
    }

    /** A mail of which it is known what it names; null where it names none. */
    EntityExample example(
            ParsedMessage message, @Nullable String title, @Nullable String company, @Nullable String location) {
        return EntityExample.of(reading(unwrapper.unwrap(message)), knowledge.tokenizer(), title, company, location);
    }

    /** A mail of which the kind is known, as what it says. */
    KindExample example(ParsedMessage message, Kind kind) {
        return KindExample.of(reading(unwrapper.unwrap(message)), knowledge.likeness(), kind);
    }

    /** The verdict on a mail; on the mail inside it where it is a forward. */
    public Verdict classify(ParsedMessage message) {
        return classify(message, Experience.NONE);
    }

    /** The verdict on a mail of somebody whose decisions taught something. */
    public Verdict classify(ParsedMessage message, Experience experience) {
        return measure(message, experience).verdict();
    }

    /** The verdict without anybody's experience, with the numbers behind its confidence. */
    public Measured measure(ParsedMessage message) {
        return measure(message, Experience.NONE);
    }

    private Measured measure(ParsedMessage message, Experience experience) {
        var unwrapped = unwrapper.unwrap(message);
        var reading = reading(unwrapped);
        var read = KindReader.read(reading, knowledge.likeness(), kinds);
        var signals = Signals.of(read, reading);
        var found =
                new Finding<>(read.kind(), calibration.kind().probability(signals), read.extractor(), read.evidence());
        var kind = surer(found, experience.kind(reading.original()));
        if (!kind.equals(found)) {
            return single(kind, signals, reading, unwrapped.forwarded(), experience);
        }
        var single = kind.value() == Kind.NOT_APPLICATION
                ? aboutSomethingElse(kind, signals, reading, unwrapped.forwarded(), message.isUnreadable())
                : aboutApplication(kind, signals, reading, unwrapped.forwarded(), read.isGuess(), experience);
        return aboutSeveral(read, reading, single, experience);
    }

    private Reading reading(Unwrapped unwrapped) {
        return Reading.of(unwrapped.original(), unwrapped.message(), knowledge);
    }

    /** A mail of which a person's decisions say the kind. */
    private Measured single(
            Finding<Kind> taught, Signals signals, Reading reading, boolean forwarded, Experience experience) {
        return taught.value() == Kind.NOT_APPLICATION
                ? aboutSomethingElse(
                        taught,
                        signals,
                        reading,
                        forwarded,
                        experience.needsReview(taught.confidence(), calibration.reviewBelow()))
                : aboutApplication(taught, signals, reading, forwarded, false, experience);
    }

    /** The same, unless the mail reports on more applications than one. */
    private Measured aboutSeveral(KindReading kind, Reading reading, Measured single, Experience experience) {
        var verdict = single.verdict();
        var several = SeveralReader.read(reading, kind, verdict.kind(), verdict.company(), knowledge);
        return several.isEmpty()
                ? single
                : new Measured(
                        new SeveralVerdict(reading, knowledge, calibration, experience).of(verdict, several),
                        single.kind(),
                        single.company(),
                        single.title());
    }

    /** What a person's decisions say, unless the mail says the same and is surer. */
    private static <T> Finding<T> surer(Finding<T> read, Optional<Finding<T>> taught) {
        return taught.filter(rule -> !rule.value().equals(read.value()) || rule.confidence() > read.confidence())
                .orElse(read);
    }

    private static Measured aboutSomethingElse(
            Finding<Kind> kind, Signals signals, Reading reading, boolean forwarded, boolean needsReview) {
        var verdict = new Verdict(
                kind,
                null,
                null,
                null,
                null,
                source(reading),
                null,
                Particulars.NONE,
                null,
                kind.confidence(),
                needsReview,
                reading.original(),
                forwarded,
                List.of());
        return new Measured(verdict, signals, null, null);
    }

    private Measured aboutApplication(
            Finding<Kind> kind,
            Signals kindSignals,
            Reading reading,
            boolean forwarded,
            boolean isGuess,
            Experience experience) {
        FieldReading fields = FieldReader.read(reading, knowledge.tokenizer(), entities);
        var companySignals = fields.company() == null
                ? null
                : Signals.ofCompany(
                        fields.company().support(), fields.company().finding().value(), reading);
        var titleSignals = fields.title() == null
                ? Signals.ofUntitled(reading)
                : Signals.ofTitle(
                        fields.title().support(), fields.title().finding().value(), reading);
        var company = company(
                sure(fields.company(), companySignals, calibration.company()), experience.company(reading.original()));
        var title = sure(fields.title(), titleSignals, calibration.title());
        double sureTitle = title == null ? calibration.untitled().probability(titleSignals) : title.confidence();
        double confidence = company == null
                ? 0
                : Math.min(
                        experience.adjusted(calibration.together(kind.confidence(), company.confidence(), sureTitle)),
                        Math.min(Experience.limit(kind), Experience.limit(company)));
        var verdict = new Verdict(
                kind,
                company,
                title,
                fields.location(),
                fields.requisition(),
                source(reading),
                appliedOn(kind.value(), reading),
                ParticularsReader.read(reading, kind.value(), knowledge),
                jobUrl(reading, fields),
                confidence,
                // Never a silent guess, whatever the models think of mail from this sender.
                isGuess || experience.needsReview(confidence, calibration.reviewBelow()),
                reading.original(),
                forwarded,
                List.of());
        return new Measured(verdict, kindSignals, companySignals, titleSignals);
    }

    private static @Nullable Finding<String> company(@Nullable Finding<String> read, Optional<Finding<String>> taught) {
        return read == null ? taught.orElse(null) : surer(read, taught);
    }

    private static @Nullable Finding<String> sure(@Nullable Choice choice, @Nullable Signals signals, Model model) {
        if (choice == null || signals == null) {
            return null;
        }
        var finding = choice.finding();
        return new Finding<>(finding.value(), model.probability(signals), finding.extractor(), finding.evidence());
    }

    /** Systems confirm within minutes: the day of the receipt is the day of the application. */
    private static @Nullable Finding<LocalDate> appliedOn(Kind kind, Reading reading) {
        var date = reading.original().date();
        return date == null || kind != Kind.APPLIED
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
