package com.havenjob.triage;

import com.havenjob.triage.confidence.CalibrationFit;
import com.havenjob.triage.confidence.Outcome;
import java.util.List;

/** Fits how sure verdicts are to mails of which the truth is known. */
public final class ConfidenceFit {

    private ConfidenceFit() {}

    /**
     * The text of a calibration file for these mails. Equal mails give equal text.
     *
     * @param precision how often a verdict must be right that no person sees, 0 to 1
     * @throws IllegalArgumentException where there is no mail with a known company, or none with a known title
     */
    public static String fit(List<Rated> mails, double precision) {
        return CalibrationFit.fit(mails.stream().map(ConfidenceFit::outcome).toList(), precision)
                .text();
    }

    private static Outcome outcome(Rated mail) {
        var measured = mail.measured();
        return new Outcome(
                measured.kind(),
                mail.kindRight(),
                mail.negative(),
                measured.company(),
                mail.companyRight(),
                measured.verdict().title() != null,
                measured.title(),
                mail.titleRight());
    }
}
