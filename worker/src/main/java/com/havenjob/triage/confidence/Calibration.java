package com.havenjob.triage.confidence;

import com.havenjob.triage.lexicon.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * Turns what stands behind a verdict into probabilities, by models that were fitted on labelled mail: one for the kind, the
 * company, the title and its absence, and one for all of it together. They are stored in {@code calibration.sheet}.
 *
 * @param untitled how sure it is that a mail in which no title was found names none
 * @param reviewBelow a verdict of a lower probability has to be seen by a person
 */
public record Calibration(Model kind, Model company, Model title, Model untitled, Model verdict, double reviewBelow) {

    private static final int VERSION = 4;
    private static final int DECIMALS = 4;

    /** The models that come with the program. */
    public static Calibration standard() {
        return of(Sheet.load("calibration.sheet"));
    }

    /** Reads the text of a calibration file. */
    public static Calibration of(Sheet sheet) {
        sheet.requireVersion(VERSION);
        var settings = sheet.entries("");
        return new Calibration(
                Model.of(sheet.entries("kind")),
                Model.of(sheet.entries("company")),
                Model.of(sheet.entries("title")),
                Model.of(sheet.entries("untitled")),
                Model.of(sheet.entries("verdict")),
                number(settings, "review below"));
    }

    /** The probability that kind, company and title are all right, from the three alone; never more than of the kind alone. */
    public double together(double kind, double company, double title) {
        double together = verdict.probability(Signals.ofVerdict(kind, company, title));
        return Math.min(together, kind);
    }

    /**
     * As the text of a calibration file, which {@link #of} reads back with fewer decimals: never with a higher threshold, since
     * it may be the confidence of the very verdict that it was set by.
     */
    public String text() {
        return String.format(
                Locale.ROOT,
                """
                # Written by «havenjob calibrate»: logistic models of named signals, fitted to labelled mail.
                version = %d
                review below = %s

                [kind]
                %s
                [company]
                %s
                [title]
                %s
                [untitled]
                %s
                [verdict]
                %s""",
                VERSION,
                roundedDown(reviewBelow),
                kind.text(),
                company.text(),
                title.text(),
                untitled.text(),
                verdict.text());
    }

    private static String roundedDown(double probability) {
        return BigDecimal.valueOf(probability)
                .setScale(DECIMALS, RoundingMode.FLOOR)
                .toPlainString();
    }

    private static double number(Map<String, String> settings, String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The calibration file has no «" + name + "»");
        }
        return Double.parseDouble(value);
    }
}
