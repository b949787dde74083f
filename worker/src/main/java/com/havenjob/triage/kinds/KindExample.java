package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.reading.Reading;
import java.util.Set;

/** What a mail says and what it reports in truth; the material of a {@link KindFit}. */
public final class KindExample {

    private final double[] features;
    private final Wording wording;
    private final Set<String> withoutNames;
    private final String sender;
    private final Kind kind;

    private KindExample(double[] features, Wording wording, Set<String> withoutNames, String sender, Kind kind) {
        this.features = features;
        this.wording = wording;
        this.withoutNames = withoutNames;
        this.sender = sender;
        this.kind = kind;
    }

    /** A mail of which the kind is known. */
    public static KindExample of(Reading reading, SentenceModel likeness, Kind kind) {
        return new KindExample(
                KindFeatures.of(Evidence.of(reading, likeness), reading),
                Wording.of(reading),
                Wording.withoutNames(reading),
                reading.senderDomain(),
                kind);
    }

    /** As {@link KindFeatures} has them; not to be changed. */
    double[] features() {
        return features;
    }

    Wording wording() {
        return wording;
    }

    /** As {@link Wording#withoutNames} has them. */
    Set<String> withoutNames() {
        return withoutNames;
    }

    /** The domain of who wrote it. */
    String sender() {
        return sender;
    }

    Kind kind() {
        return kind;
    }
}
