package com.havenjob.triage;

import com.havenjob.triage.lexicon.Sheet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule that found a value, taken apart so that it can be called by words and not by its name in {@link Finding#extractor}.
 *
 * @param rule one of {@link #RULES}; one of {@link #RULES_OF_SOURCES} where there is a source
 * @param source what people call the system, job board or employer whose mail the rule is for; null for a rule for every mail
 * @param answered whether the rule read the mail that was answered, since the answer itself does not say
 */
public record Extractor(String rule, @Nullable String source, boolean answered) {

    /** The rules for every mail. */
    public static final Set<String> RULES = Set.of(
            "anchored-name",
            "anchored-signature",
            "announced-line",
            "calendar",
            "calendar/cancelled",
            "capitalised-run",
            "clause",
            "client",
            "closing-line",
            "context",
            "deadline/date",
            "deadline/span",
            "display-name",
            "display-name/bare",
            "display-name/behind-person",
            "display-name/body",
            "full-name",
            "kind/account",
            "kind/alert",
            "kind/applied",
            "kind/assessment",
            "kind/commerce",
            "kind/interview",
            "kind/nothing",
            "kind/offer",
            "kind/outreach",
            "kind/own",
            "kind/phone_screen",
            "kind/quoted",
            "kind/rejected",
            "kind/reminder",
            "kind/source",
            "kind/survey",
            "kind/template",
            "kind/under_review",
            "kind/unrelated",
            "kind/withdrawn",
            "label",
            "line-below-title",
            "link/address",
            "link/counted",
            "link/structured",
            "link/words",
            "list/row",
            "list/status",
            "marked-title",
            "markup",
            "markup/cancelled",
            "positions",
            "quoted",
            "receipt/date",
            "recruiter/sender",
            "recruiter/signature",
            "salary/sentence",
            "salary/structured",
            "sender-domain",
            "sentence",
            "signature",
            "signed-name",
            "structured",
            "subject",
            "subject-sentence",
            "subject/marked",
            "text/cancelled",
            "text/fixed",
            "text/moved",
            "text/to-choose",
            "town",
            "workplace/phrase",
            "workplace/structured");

    /** The rules that a source has for its own mail. */
    public static final Set<String> RULES_OF_SOURCES =
            Set.of("address", "card", "display-name", "employer", "line", "link", "sender", "subject");

    private static final String ANSWERED = "/quoted";

    /** The rule of this name; empty for one that no longer exists, and for rules that a person's decisions taught. */
    public static Optional<Extractor> of(String name) {
        if (RULES.contains(name)) {
            return Optional.of(new Extractor(name, null, false));
        }
        if (name.endsWith(ANSWERED)) {
            return of(name.substring(0, name.length() - ANSWERED.length()))
                    .map(rule -> new Extractor(rule.rule, rule.source, true));
        }
        int slash = name.indexOf('/');
        var source = slash < 0 ? null : Sources.NAMES.get(name.substring(0, slash));
        return Optional.of(name.substring(slash + 1))
                .filter(rule -> source != null && RULES_OF_SOURCES.contains(rule))
                .map(rule -> new Extractor(rule, source, false));
    }

    /** Read by whoever asks first. */
    private static final class Sources {

        static final Map<String, String> NAMES = Sheet.load("sources/index.sheet").words("profiles").stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), Sources::name));

        private static String name(String id) {
            return Sheet.load("sources/" + id + ".sheet").entries("").getOrDefault("name", id);
        }
    }
}
