package com.havenjob.lab;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.ConfidenceFit;
import com.havenjob.triage.EntitiesFit;
import com.havenjob.triage.KindsFit;
import com.havenjob.triage.Rated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fits the classifier's models to labelled mail: that of the kinds, that of names, and on top of them those of how sure it is. */
public final class Calibrator {

    private static final int PARTS = 5;

    private final MessageParser parser = new MessageParser();
    private final Classifier classifier = Classifier.standard();

    /**
     * What was fitted, as the texts of three files.
     *
     * @param kinds the text of {@code kinds.sheet}
     * @param entities the text of {@code entities.sheet}
     * @param calibration the text of {@code calibration.sheet}
     */
    public record Fitted(String kinds, String entities, String calibration) {

        /** Writes the files into a folder, over those that are there. */
        public void writeTo(Path folder) throws IOException {
            Files.writeString(folder.resolve("kinds.sheet"), kinds);
            Files.writeString(folder.resolve("entities.sheet"), entities);
            Files.writeString(folder.resolve("calibration.sheet"), calibration);
        }

        /** All of it behind each other, for a look at it. */
        public String text() {
            return kinds + "\n" + entities + "\n" + calibration;
        }
    }

    /**
     * The models for these mails; equal mails give equal models.
     *
     * @param heldOut mails that rules and models do not know, for the confidence alone
     * @param precision how often a verdict must be right that no person sees, 0 to 1
     */
    public Fitted fit(List<LabelledMail> mails, List<LabelledMail> heldOut, double precision) {
        var known = mails.stream().filter(mail -> mail.label().kind() != null).toList();
        String kinds = KindsFit.fit(known.stream().map(this::known).toList(), classifier);
        // As they are read back: the file has fewer decimals.
        var fitted = classifier.withKinds(kinds);
        String entities = entities(known);
        var rated = rated(known, fitted);
        var whole = fitted.withEntities(entities);
        // Rules know the others too well: what they are worth on mail that nobody had in sight, these tell.
        heldOut.forEach(mail -> rated.add(rated(mail, whole)));
        return new Fitted(kinds, entities, ConfidenceFit.fit(rated, precision));
    }

    /**
     * What verdicts are worth whose names are told by models that were fitted to mails about other employers: of the mails that a
     * model has seen it would be surer than it is of any other.
     */
    private List<Rated> rated(List<LabelledMail> mails, Classifier classifier) {
        var rated = new ArrayList<Rated>(mails.size());
        for (int part = 0; part < PARTS; part++) {
            var fitted = classifier.withEntities(entities(part(mails, part, false)));
            part(mails, part, true).forEach(mail -> rated.add(rated(mail, fitted)));
        }
        return rated;
    }

    private static List<LabelledMail> part(List<LabelledMail> mails, int part, boolean inside) {
        return mails.stream().filter(mail -> (partOf(mail) == part) == inside).toList();
    }

    /** Mails about one employer, and so copies and forwards of one, are in one part. */
    private static int partOf(LabelledMail mail) {
        String company = mail.label().company();
        String together = company == null ? mail.label().file() : Spelling.company(company);
        return Math.floorMod(together.hashCode(), PARTS);
    }

    private String entities(List<LabelledMail> mails) {
        return EntitiesFit.fit(
                mails.stream()
                        .filter(mail -> !mail.label().isNegative())
                        .map(mail -> new EntitiesFit.Known(
                                parser.parse(mail.raw()),
                                mail.label().title(),
                                mail.label().company(),
                                mail.label().location()))
                        .toList(),
                classifier);
    }

    private KindsFit.Known known(LabelledMail mail) {
        return new KindsFit.Known(
                parser.parse(mail.raw()), Objects.requireNonNull(mail.label().kind()));
    }

    private Rated rated(LabelledMail mail, Classifier classifier) {
        var measured = classifier.measure(parser.parse(mail.raw()));
        var label = mail.label();
        var judged = new Judged(label, measured.verdict());
        boolean negative = label.isNegative();
        return new Rated(
                measured,
                label.kind() == judged.kind(),
                negative,
                negative ? null : right(Mark.ofName(label.company(), judged.company(), Spelling::company)),
                negative ? null : titleRight(label, judged));
    }

    private static @Nullable Boolean titleRight(Label label, Judged judged) {
        return judged.title().isEmpty()
                ? Boolean.valueOf(label.title() == null)
                : right(Mark.ofName(label.title(), judged.title(), Spelling::title));
    }

    private static @Nullable Boolean right(Mark mark) {
        return mark.isKnown() ? mark == Mark.RIGHT : null;
    }
}
