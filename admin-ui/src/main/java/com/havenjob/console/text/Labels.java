package com.havenjob.console.text;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.ChangedBy;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.MessageState;
import com.havenjob.triage.Extractor;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.LearnedRule;
import com.havenjob.triage.MatchReason;
import java.util.Locale;
import java.util.Set;

/** What the features' words are called on screen. */
public final class Labels {

    /** The reasons that have a sentence of their own in every language. */
    private static final Set<String> KNOWN_REASONS =
            Set.of("UNTRUSTED_SENDER", "NO_SENDER", "FORGED_SENDER", "TRIAGE_FAILED");

    private Labels() {}

    public static String of(ApplicationStatus status) {
        return Texts.text("status." + status.name());
    }

    public static String of(MessageState state) {
        return Texts.text("mail-state." + state.name());
    }

    public static String of(Door door) {
        return Texts.text("door." + door.name());
    }

    public static String of(Kind kind) {
        return Texts.text("kind." + kind.name());
    }

    public static String of(LearnedRule.State state) {
        return Texts.text("rule-state." + state.name());
    }

    public static String of(ChangedBy actor) {
        return Texts.text("actor." + actor.name());
    }

    /** A field of a proposal, by its name there. */
    public static String ofField(String name) {
        return Texts.text("field." + name);
    }

    /** The value of such a field: a word where it is one of a few, else as it was read. */
    public static String ofValue(String field, String value) {
        return switch (field) {
            case "kind" -> of(Kind.valueOf(value.toUpperCase(Locale.ROOT)));
            case "interviewState", "workplace" -> Texts.text("value." + field + "." + value);
            default -> value;
        };
    }

    /** Why a mail is held back or failed; the sentence that came with it where there is none in this language. */
    public static String reasonOf(InboxItem mail) {
        var code = mail.reasonCode();
        if (code != null && KNOWN_REASONS.contains(code)) {
            return Texts.text("reason." + code);
        }
        return mail.reason() == null ? "" : mail.reason();
    }

    /** Why an application may be meant; as it was stored where there are no words for it. */
    public static String of(MatchReason reason) {
        var why = reason.why();
        return why == null ? reason.detail() : Texts.text("match." + why.name(), reason.detail());
    }

    /** The rule that found a value, by {@link Finding#extractor}; that name itself where there are no words for it. */
    public static String ofExtractor(String name) {
        return Extractor.of(name).map(Labels::of).orElse(name);
    }

    private static String of(Extractor extractor) {
        var source = extractor.source();
        var rule = source == null
                ? Texts.text("extractor." + extractor.rule())
                : Texts.text("evidence.extractor.source", source, Texts.text("extractor.source." + extractor.rule()));
        return extractor.answered() ? Texts.text("evidence.extractor.answered", rule) : rule;
    }

    /** How sure a score is, in a word. */
    public static String certainty(double score) {
        return Texts.text(score >= 0.9 ? "certainty.high" : score >= 0.7 ? "certainty.fair" : "certainty.low");
    }
}
