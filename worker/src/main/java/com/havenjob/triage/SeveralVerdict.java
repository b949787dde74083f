package com.havenjob.triage;

import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.links.JobLinkReader;
import com.havenjob.triage.outcomes.Reported;
import com.havenjob.triage.outcomes.Several;
import com.havenjob.triage.particulars.ParticularsReader;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import java.util.ArrayList;

/** Turns the verdict on a mail that was read as if it were about one application into one on all that it reports on. */
final class SeveralVerdict {

    private final Reading reading;
    private final Knowledge knowledge;
    private final Calibration calibration;
    private final Experience experience;

    SeveralVerdict(Reading reading, Knowledge knowledge, Calibration calibration, Experience experience) {
        this.reading = reading;
        this.knowledge = knowledge;
        this.calibration = calibration;
        this.experience = experience;
    }

    /** The verdict on all of them; one that is unsure makes the whole mail wait. */
    Verdict of(Verdict single, Several several) {
        var own = several.all().getFirst();
        var others = new ArrayList<OtherOutcome>();
        boolean unsure = needsReview(own);
        for (var reported : several.all().subList(1, several.all().size())) {
            others.add(other(reported));
            unsure |= needsReview(reported);
        }
        boolean dated = !several.listed() && own.kind().value() == single.kind().value();
        return new Verdict(
                own.kind(),
                own.company(),
                own.title(),
                own.location() == null && !several.listed() ? single.location() : own.location(),
                own.requisition(),
                single.source(),
                dated ? single.appliedOn() : null,
                several.listed()
                        ? Particulars.NONE
                        : ParticularsReader.read(reading, own.kind().value(), knowledge),
                JobLinkReader.named(reading, own.title().value()),
                confidence(own),
                unsure,
                single.original(),
                single.forwarded(),
                others);
    }

    private OtherOutcome other(Reported reported) {
        return new OtherOutcome(
                reported.kind(),
                reported.company(),
                reported.title(),
                reported.location(),
                reported.requisition(),
                JobLinkReader.named(reading, reported.title().value()),
                confidence(reported));
    }

    private double confidence(Reported reported) {
        return experience.adjusted(calibration.together(
                reported.kind().confidence(),
                reported.company().confidence(),
                reported.title().confidence()));
    }

    private boolean needsReview(Reported reported) {
        return experience.needsReview(confidence(reported), calibration.reviewBelow());
    }
}
