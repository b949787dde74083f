package com.havenjob.triage.confidence;

import com.havenjob.triage.lexicon.Sheet;
import java.util.TreeMap;

/**
 * Turns the scores of rules into probabilities: between the points of a rising curve that was fitted on labelled mail, in
 * a straight line. One curve a field, one for the verdict as a whole, in {@code calibration.sheet}.
 */
public final class Calibration {

    private final Curve kind;
    private final Curve company;
    private final Curve title;
    private final Curve verdict;
    private final double withoutTitle;
    private final double reviewBelow;

    private Calibration(Sheet sheet) {
        kind = Curve.of(sheet, "kind");
        company = Curve.of(sheet, "company");
        title = Curve.of(sheet, "title");
        verdict = Curve.of(sheet, "verdict");
        var settings = sheet.entries("");
        withoutTitle = Double.parseDouble(settings.getOrDefault("without title", "0.5"));
        reviewBelow = Double.parseDouble(settings.getOrDefault("review below", "0.8"));
    }

    /** The curves that come with the program. */
    public static Calibration standard() {
        return new Calibration(Sheet.load("calibration.sheet"));
    }

    public double kind(double score) {
        return kind.at(score);
    }

    public double company(double score) {
        return company.at(score);
    }

    public double title(double score) {
        return title.at(score);
    }

    /** The probability that a mail in which no title was found names none. */
    public double withoutTitle() {
        return withoutTitle;
    }

    /** The probability that kind, company and title are all right, from the product of the three. */
    public double verdict(double product) {
        return verdict.at(product);
    }

    /** Whether a verdict of this probability has to be seen by a person. */
    public boolean needsReview(double probability) {
        return probability < reviewBelow;
    }

    private record Curve(TreeMap<Double, Double> points) {

        static Curve of(Sheet sheet, String section) {
            var points = new TreeMap<Double, Double>();
            sheet.entries(section)
                    .forEach((score, probability) ->
                            points.put(Double.parseDouble(score), Double.parseDouble(probability)));
            if (points.size() < 2) {
                throw new IllegalArgumentException("«" + sheet.name() + "», section [" + section + "] has "
                        + points.size() + " points; a curve needs two");
            }
            return new Curve(points);
        }

        double at(double score) {
            var below = points.floorEntry(score);
            var above = points.ceilingEntry(score);
            if (below == null || above == null) {
                return below == null ? points.firstEntry().getValue() : below.getValue();
            }
            double width = above.getKey() - below.getKey();
            double share = width == 0 ? 0 : (score - below.getKey()) / width;
            return below.getValue() + share * (above.getValue() - below.getValue());
        }
    }
}
