package com.havenjob.triage.confidence;

import com.havenjob.triage.Kind;
import com.havenjob.triage.fields.Support;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers, each about 0 to 1, that a {@link Model} weighs. The names are those of the calibration file. */
public record Signals(Map<String, Double> values) {

    private static final double STRONGEST = 4;
    private static final double LARGEST_ODDS = 7; // of 999 to 1, as logarithm
    private static final double MOST_WITNESSES = 4;
    private static final double LONGEST_TITLE = 12;
    private static final double FEW_SENTENCES = 3;
    private static final double MANY_SENTENCES = 60;
    private static final int BEGINNING = 16;
    private static final int LONGEST_INITIALS = 4;

    public Signals {
        // Not Map.copyOf, of which every look-up divides: models ask for all of them.
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /** What tells how sure a kind is. */
    public static Signals of(KindReading kind, Reading reading) {
        var values = common(reading);
        values.put("odds", Model.logit(kind.probability()) / LARGEST_ODDS);
        values.put("next", kind.next());
        values.put("phrase", Math.min(1, kind.strongest() / STRONGEST));
        values.put("rival", Math.min(1, kind.rival() / STRONGEST));
        values.put("concern", Math.min(1, kind.concern() / STRONGEST));
        values.put("bulk", is(isBulk(reading)));
        values.put("template", is(kind.isByTemplate()));
        values.put("guess", is(kind.isAssumed())); // what only sounds like it has its score to tell
        values.put("negative", is(kind.kind() == Kind.NOT_APPLICATION));
        values.put("receipt", is(kind.kind() == Kind.APPLIED));
        values.put("refusal", is(kind.kind() == Kind.REJECTED));
        return new Signals(values);
    }

    /** What tells how sure a company is. */
    public static Signals ofCompany(Support support, String company, Reading reading) {
        var values = common(support, reading);
        values.put("one word", is(isOneWord(company)));
        values.put("initials", is(areInitials(company)));
        return new Signals(values);
    }

    /** What tells how sure a title is. */
    public static Signals ofTitle(Support support, String title, Reading reading) {
        var values = common(support, reading);
        values.put("job word", is(TitleWords.hasHeadWord(title)));
        values.put("words", Math.min(1, title.split("\\s+", 20).length / LONGEST_TITLE));
        values.put("one word", is(isOneWord(title)));
        values.put("lower case", is(Character.isLowerCase(title.codePointAt(0))));
        values.put("marks", is(hasMarks(title)));
        return new Signals(values);
    }

    /**
     * What tells how sure it is that a mail without a found title names none.
     *
     * @param job whether words for people at work stand in it
     */
    public static Signals ofUntitled(boolean job) {
        return new Signals(Map.of("job word", is(job)));
    }

    /** What tells how sure it is that this mail, in which no title was found, names none. */
    public static Signals ofUntitled(Reading reading) {
        return ofUntitled(TitleWords.hasHeadWord(reading.original().subject())
                || TitleWords.hasHeadWordInFirst(BEGINNING, reading.text()));
    }

    /** What tells how sure a verdict is: how sure its parts are, on the scale where evidence adds up. */
    static Signals ofVerdict(double kind, double company, double title) {
        return new Signals(Map.of(
                "kind", Model.logit(kind),
                "company", Model.logit(company),
                "title", Model.logit(title)));
    }

    /** Whether one sender writes the same to many, and is no system that sends what employers write. */
    private static boolean isBulk(Reading reading) {
        var message = reading.message();
        return reading.source() == null
                && !(message.header("list-unsubscribe").isEmpty()
                        && message.header("list-id").isEmpty());
    }

    /** What sort of mail it is: systems write alike, people do not. */
    private static Map<String, Double> common(Reading reading) {
        int sentences = reading.text().sentences().size();
        var values = new LinkedHashMap<String, Double>();
        values.put("source", is(reading.source() != null));
        values.put("automatic", is(Words.isAutomatic(reading.senderLocal())));
        values.put("nameless", is(reading.original().fromName() == null)); // programs forget theirs, people do not
        values.put("foreign", is(reading.lexicons().size() > 1));
        values.put("answer", is(!reading.quoted().sentences().isEmpty()));
        values.put("short", is(sentences < FEW_SENTENCES));
        values.put("long", Math.min(1, sentences / MANY_SENTENCES));
        return values;
    }

    private static Map<String, Double> common(Support support, Reading reading) {
        var values = common(reading);
        values.put("score", support.score());
        values.put("rival", support.rival());
        values.put("witnesses", Math.min(1, (support.witnesses() - 1) / MOST_WITNESSES));
        values.put("headline", is(support.headline()));
        values.put("text", is(support.inText()));
        values.put("sender", is(support.bySender()));
        values.put("layout", is(support.byLayout()));
        values.put("variants", Math.min(1, support.variants() / MOST_WITNESSES));
        values.put("context", support.context());
        values.put("context rival", support.contextRival());
        return values;
    }

    /** A short form of a name more often than a longer one is; and what was cut too short. */
    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }

    /** «OMC»: who signs so often has a name written out that the mail does not say. */
    private static boolean areInitials(String name) {
        return name.length() <= LONGEST_INITIALS && name.chars().allMatch(Character::isUpperCase);
    }

    /** Behind these a title often goes on with what does not belong to it: hours, pay, places. */
    private static boolean hasMarks(String title) {
        return title.chars().anyMatch(c -> c == ',' || c == '(' || c == '%');
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }
}
