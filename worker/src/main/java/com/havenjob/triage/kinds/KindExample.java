package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.reading.Reading;

/** What a mail says and what it reports in truth; the material of a {@link KindFit}. */
public final class KindExample {

    private final double[] features;
    private final Kind kind;

    KindExample(double[] features, Kind kind) {
        this.features = features.clone();
        this.kind = kind;
    }

    /** A mail of which the kind is known. */
    public static KindExample of(Reading reading, SentenceModel likeness, Kind kind) {
        return new KindExample(KindFeatures.of(Evidence.of(reading, likeness), reading), kind);
    }

    /** As {@link KindFeatures} has them; not to be changed. */
    double[] features() {
        return features;
    }

    Kind kind() {
        return kind;
    }
}
