package com.havenjob.triage.confidence;

import com.havenjob.triage.Kind;
import com.havenjob.triage.fields.Support;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.reading.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers, each about 0 to 1, that a {@link Model} weighs. The names are those of the calibration file. */
public record Signals(Map<String, Double> values) {

    private static final double STRONGEST = 6;
    private static final double MOST_WITNESSES = 4;
    private static final double LONGEST_TITLE = 12;
    private static final double FEW_SENTENCES = 3;

    public Signals {
        values = Map.copyOf(values);
    }

    /** What tells how sure a kind is. */
    public static Signals of(KindReading kind, Reading reading) {
        return new Signals(Map.of(
                "clarity", kind.clarity(),
                "score", Math.min(1, kind.score() / STRONGEST),
                "rival", Math.min(1, kind.rival() / STRONGEST),
                "template", is(kind.extractor().equals("kind/template")),
                "guess",
                        is(kind.extractor().equals("kind/source")
                                || kind.extractor().equals("kind/nothing")),
                "source", is(reading.source() != null),
                "short", is(reading.text().sentences().size() < FEW_SENTENCES),
                "negative", is(kind.kind() == Kind.NOT_APPLICATION),
                "receipt", is(kind.kind() == Kind.APPLIED),
                "refusal", is(kind.kind() == Kind.REJECTED)));
    }

    /** What tells how sure a company is. */
    public static Signals ofCompany(Support support) {
        return new Signals(common(support));
    }

    /** What tells how sure a title is. */
    public static Signals ofTitle(Support support, String title) {
        var values = common(support);
        values.put("job word", is(Titles.hasHeadWord(title)));
        values.put("words", Math.min(1, title.split("\\s+", 20).length / LONGEST_TITLE));
        return new Signals(values);
    }

    /** What tells how sure a verdict is: how sure its parts are, on the scale where evidence adds up. */
    static Signals ofVerdict(double kind, double company, double title) {
        return new Signals(Map.of(
                "kind", Model.logit(kind),
                "company", Model.logit(company),
                "title", Model.logit(title)));
    }

    private static Map<String, Double> common(Support support) {
        var values = new LinkedHashMap<String, Double>();
        values.put("score", support.score());
        values.put("rival", support.rival());
        values.put("witnesses", Math.min(1, (support.witnesses() - 1) / MOST_WITNESSES));
        values.put("headline", is(support.headline()));
        values.put("text", is(support.inText()));
        values.put("sender", is(support.bySender()));
        values.put("layout", is(support.byLayout()));
        values.put("variants", Math.min(1, support.variants() / MOST_WITNESSES));
        return values;
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }
}
