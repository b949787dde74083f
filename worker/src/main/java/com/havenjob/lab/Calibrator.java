package com.havenjob.lab;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.ConfidenceFit;
import com.havenjob.triage.Rated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits the confidence of the classifier to labelled mail. */
public final class Calibrator {

    private final MessageParser parser = new MessageParser();
    private final Classifier classifier = Classifier.standard();

    /**
     * The text of a calibration file for these mails.
     *
     * @param precision how often a verdict must be right that no person sees, 0 to 1
     */
    public String fit(List<LabelledMail> mails, double precision) {
        return ConfidenceFit.fit(
                mails.stream()
                        .filter(mail -> mail.label().kind() != null)
                        .map(this::rated)
                        .toList(),
                precision);
    }

    private Rated rated(LabelledMail mail) {
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
