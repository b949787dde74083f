package com.havenjob.lab;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.Measured;
import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.confidence.CalibrationFit;
import com.havenjob.triage.confidence.Outcome;
import com.havenjob.triage.confidence.Signals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits the confidence of the classifier to labelled mail. */
public final class Calibrator {

    private final MessageParser parser = new MessageParser();
    private final Classifier classifier = Classifier.standard();

    /**
     * The calibration of these mails.
     *
     * @param precision how often a verdict must be right that no person sees, 0 to 1
     */
    public Calibration fit(List<LabelledMail> mails, double precision) {
        return CalibrationFit.fit(
                mails.stream()
                        .filter(mail -> mail.label().kind() != null)
                        .map(this::outcome)
                        .toList(),
                precision);
    }

    private Outcome outcome(LabelledMail mail) {
        var measured = classifier.measure(parser.parse(mail.raw()));
        var label = mail.label();
        var judged = new Judged(label, measured.verdict());
        boolean negative = label.isNegative();
        return new Outcome(
                measured.kind(),
                label.kind() == judged.kind(),
                negative,
                measured.company(),
                negative ? null : right(Mark.ofName(label.company(), judged.company(), Spelling::company)),
                measured.title(),
                negative ? null : titleRight(label, judged, measured));
    }

    private static @Nullable Boolean titleRight(Label label, Judged judged, Measured measured) {
        Signals title = measured.title();
        if (title == null) {
            return label.title() == null;
        }
        return right(Mark.ofName(label.title(), judged.title(), Spelling::title));
    }

    private static @Nullable Boolean right(Mark mark) {
        return mark.isKnown() ? mark == Mark.RIGHT : null;
    }
}
