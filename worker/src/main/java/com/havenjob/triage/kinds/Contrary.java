package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import java.util.List;
import java.util.Optional;

/** Tells mail that is about something else: alerts, accounts, surveys, courting, trade, and what has nothing to do with work. */
final class Contrary {

    /** Where they name a position it is the one applied for: whom one meets or telephones has a position too. */
    private static final List<Cue> NAME_POSITIONS =
            List.of(Cue.APPLIED, Cue.UNDER_REVIEW, Cue.ASSESSMENT, Cue.OFFER, Cue.REJECTED, Cue.WITHDRAWN);

    private Contrary() {}

    /** The contrary decides where it is in the subject, or strong while nothing strong is said of an application. */
    static Optional<KindReading> read(Tally tally, Reading reading) {
        boolean tracked = reading.source() != null && reading.source().type() == SourceProfile.Type.TRACKING_SYSTEM;
        double stage = tally.strongestStage();
        if (isUnrelated(tally, reading)) {
            return Optional.of(new KindReading(
                    Kind.NOT_APPLICATION,
                    2 * KindReader.DECIDES,
                    tally.strongest(Cue.UNRELATED),
                    stage,
                    KindReader.concern(tally),
                    "kind/unrelated",
                    tally.evidence(Cue.UNRELATED)));
        }
        for (var cue : List.of(Cue.OWN, Cue.ACCOUNT, Cue.REMINDER, Cue.ALERT, Cue.SURVEY, Cue.OUTREACH, Cue.COMMERCE)) {
            double weight = tally.of(cue);
            boolean announced = tally.inSubject(cue) >= KindReader.DECIDES;
            boolean later = tally.of(Cue.REJECTED) >= KindReader.DECIDES && cue != Cue.ACCOUNT && cue != Cue.ALERT;
            boolean told =
                    tracked && tally.bodyStage() >= KindReader.DECIDES && (cue == Cue.ALERT || cue == Cue.COMMERCE);
            boolean inSubjectOnly = announced && !later && !told && tally.inSubject(Cue.APPLIED) < KindReader.DECIDES;
            boolean unopposed = weight >= KindReader.DECIDES && stage < KindReader.DECIDES;
            boolean overwhelming = weight >= 2 * KindReader.DECIDES
                    && stage <= KindReader.DECIDES
                    && tally.bodyStage() < KindReader.DECIDES;
            boolean answers = cue == Cue.OWN && weight >= KindReader.DECIDES && tally.bodyStage() < KindReader.DECIDES;
            boolean woos = cue == Cue.OUTREACH && woos(tally);
            if (inSubjectOnly || unopposed || overwhelming || answers || woos) {
                return Optional.of(new KindReading(
                        Kind.NOT_APPLICATION,
                        weight,
                        tally.strongest(cue),
                        stage,
                        KindReader.concern(tally),
                        "kind/" + KindReader.name(cue),
                        tally.evidence(cue)));
            }
        }
        return Optional.empty();
    }

    /** A faint sound of another matter is enough where no word of the mail is one of work. */
    private static boolean isUnrelated(Tally tally, Reading reading) {
        double weight = tally.of(Cue.UNRELATED);
        return weight >= KindReader.SUPPORTS
                && !speaksOfWork(tally, reading)
                && (weight >= KindReader.DECIDES || !hasWorkWord(reading));
    }

    private static boolean hasWorkWord(Reading reading) {
        return Words.anyOfWork(reading.original().subject())
                || reading.text().sentences().stream().anyMatch(sentence -> Words.anyOfWork(sentence.text()));
    }

    /** Courts the reader, who did not apply: the call that it asks for is no step of anything. */
    private static boolean woos(Tally tally) {
        double applied = Math.max(tally.strongest(Cue.APPLIED), tally.strongest(Cue.REJECTED));
        double weight = tally.of(Cue.OUTREACH);
        boolean unasked = applied < KindReader.SUPPORTS && tally.strongest(Cue.ASSESSMENT) < KindReader.DECIDES;
        boolean often = weight >= KindReader.DECIDES + KindReader.SUPPORTS && applied < KindReader.DECIDES;
        return often || (unasked && weight > KindReader.DECIDES);
    }

    /** Whether anything but the word «application» says that it is about work. */
    static boolean speaksOfWork(Tally tally, Reading reading) {
        return reading.source() != null
                || RecruitingSender.sent(reading)
                || TitleWords.hasHeadWord(reading.original().subject())
                || NAME_POSITIONS.stream().anyMatch(tally::namesPosition);
    }
}
