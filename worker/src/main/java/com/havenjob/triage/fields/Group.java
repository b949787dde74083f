package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.LongerTitle;
import com.havenjob.triage.names.Organisations;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Candidates of one mail that mean the same. */
final class Group {

    private static final double VARIANT = 0.6;
    static final double OWN_STANDING = 0.7;

    private final String key;
    private final Map<String, Candidate> byExtractor = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private @Nullable Double score;

    Group(String key) {
        this.key = key;
    }

    void add(Candidate candidate) {
        byExtractor.merge(candidate.extractor(), candidate, (a, b) -> a.weight() >= b.weight() ? a : b);
        // Two rules that read the same words are one witness; a name that the address confirms is another.
        String witness = candidate.extractor().startsWith("anchored") ? "address" : candidate.evidence();
        weights.merge(witness, candidate.weight(), Math::max);
    }

    String key() {
        return key;
    }

    /** The heaviest of each extractor. */
    Collection<Candidate> candidates() {
        return byExtractor.values();
    }

    /** Whether the other is a longer or shorter form of this one. */
    boolean isRelatedTo(Group other, Field field) {
        return switch (field) {
            case REQUISITION, DATE -> false;
            case LOCATION -> key.startsWith(other.key) || other.key.startsWith(key);
            case TITLE -> key.contains(other.key) || other.key.contains(key);
            case COMPANY ->
                key.startsWith(other.key)
                        || other.key.startsWith(key)
                        || CompanyForms.isFormOf(this, other)
                        || CompanyForms.isFormOf(other, this);
        };
    }

    /** How strong it is among the groups of its field; reckoned once, when nothing is added any more. */
    double score(Iterable<Group> all, Field field) {
        if (score == null) {
            score = reckoned(all, field);
        }
        return score;
    }

    private double reckoned(Iterable<Group> all, Field field) {
        double doubt = doubt(1);
        for (var other : all) {
            if (other != this && isRelatedTo(other, field)) {
                doubt *= other.doubt(VARIANT);
            }
        }
        return isNamed() ? 1 - doubt : (1 - doubt) * 0.8;
    }

    /** The longer spelling where the mail has one that stands well by itself: «Acme Robotics» for «Acme». */
    Group fuller(Iterable<Group> all, Field field) {
        Group fuller = this;
        if (field == Field.TITLE) {
            return fullerTitle(all);
        }
        if (field != Field.COMPANY) {
            return fuller;
        }
        for (var other : all) {
            if (other != this && CompanyForms.isLed(this, other)) {
                return other.fuller(all, field);
            }
        }
        for (var other : all) {
            if (CompanyForms.isShortFor(this, other)) {
                return other;
            }
            if (goesOn(fuller, other)) {
                fuller = other;
            }
        }
        return fuller == this ? withKind(all) : fuller;
    }

    /** Whether the other begins like the fullest so far, and the mail has it in a place where names are written in full. */
    private boolean goesOn(Group fuller, Group other) {
        return other.isNamed()
                && other.key.startsWith(fuller.key)
                && other.key.length() > fuller.key.length()
                && !other.key.equals(fuller.key + "s")
                && 1 - other.doubt(1) >= OWN_STANDING
                && (other.isHeadline()
                        || isHint()
                        || CompanyForms.isSentInFull(other)
                        || (isSenderOnly() && other.isNamedBy(Group::isSentence) && other.isBody())
                        || other.isNamedBy(FullNameExtractor.NAME::equals)
                        || (other.isSignedInFull() && !CompanyForms.goesOnWithTown(this, other))
                        || other.weights.size() > weights.size());
    }

    private Group withKind(Iterable<Group> all) {
        for (var other : all) {
            if (CompanyForms.isSentAsKind(this, other)) {
                return other;
            }
        }
        return this;
    }

    /** «Schlosser» in the subject, where a sentence says «Schlosser / Schweißer»: people shorten what they repeat. */
    private Group fullerTitle(Iterable<Group> all) {
        Group fuller = this;
        for (var other : all) {
            if (other != this && 1 - other.doubt(1) >= OWN_STANDING && anyPair(other, LongerTitle::isShortFor)) {
                return other;
            }
            if (other.key.length() > fuller.key.length()
                    && other.key.startsWith(fuller.key)
                    && 1 - other.doubt(1) >= OWN_STANDING
                    && anyPair(other, other.isLaidOut() ? LongerTitle::goesOnInBrackets : LongerTitle::goesOn)) {
                fuller = other;
            }
        }
        return fuller;
    }

    private boolean isBody() {
        return byExtractor.values().stream().anyMatch(candidate -> Organisations.isShaped(candidate.value()));
    }

    /** Whether a line has it that says what kind of organisation it is, or its legal form, or has nothing else. */
    boolean isSignedInFull() {
        var signed = byExtractor.get(Candidate.SIGNED);
        return signed != null
                && (Organisations.isShaped(signed.value())
                        || (signed.value().equals(signed.evidence().strip())
                                && !Organisations.isMoreThanName(signed.value())));
    }

    boolean anyPair(Group other, BiPredicate<String, String> says) {
        for (var one : byExtractor.values()) {
            for (var another : other.byExtractor.values()) {
                if (says.test(one.value(), another.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isClient() {
        return isNamedBy(PhraseExtractor.CLIENT::equals);
    }

    boolean isLaidOut() {
        return isNamedBy(Group::isLaidOut);
    }

    static boolean isLaidOut(String extractor) {
        return extractor.endsWith("/card") || extractor.endsWith("/subject") || extractor.equals("label");
    }

    /** Whether a label says that it is the employer: «Company: Acme». */
    boolean isLabelled() {
        return isNamedBy("label"::equals);
    }

    /** Whether nothing but the sender's name and address, and the subject, speak for it: there systems name themselves. */
    boolean isSenderOnly() {
        return byExtractor.keySet().stream()
                .allMatch(extractor -> isSender(extractor) || extractor.startsWith("subject"));
    }

    static boolean isSentence(String extractor) {
        return extractor.equals("sentence") || extractor.equals(PhraseExtractor.CLIENT) || extractor.endsWith("/line");
    }

    static boolean isSender(String extractor) {
        return extractor.contains("display-name")
                || extractor.endsWith("/address")
                || extractor.endsWith("/link")
                || extractor.startsWith("anchored")
                || extractor.equals("sender-domain");
    }

    private static boolean isLayout(String extractor) {
        return extractor.endsWith("/card") || extractor.equals("label") || extractor.indexOf('/') > 0;
    }

    /** Whether the subject names it: that is where senders are formal. */
    boolean isHeadline() {
        return isNamedBy(extractor -> extractor.contains("subject"));
    }

    double doubt(double share) {
        double doubt = 1;
        for (double weight : weights.values()) {
            doubt *= 1 - weight * share;
        }
        return doubt;
    }

    /** Whether only the address knows it, and the text was searched for it. */
    private boolean isHint() {
        return byExtractor.values().stream()
                .allMatch(candidate ->
                        candidate.keyOnly() || candidate.extractor().startsWith("anchored"));
    }

    /** Whether the mail spells it, and not only an address. */
    boolean isNamed() {
        for (var candidate : byExtractor.values()) {
            if (!candidate.keyOnly()) {
                return true;
            }
        }
        return false;
    }

    boolean isNamedBy(Predicate<String> extractor) {
        for (String name : byExtractor.keySet()) {
            if (extractor.test(name)) {
                return true;
            }
        }
        return false;
    }

    Support support(double score, double rival, int variants) {
        return new Support(
                score,
                rival,
                weights.size(),
                isHeadline(),
                isNamedBy(Group::isSentence),
                isNamedBy(Group::isSender),
                isNamedBy(Group::isLayout),
                variants,
                0,
                0);
    }

    private boolean speaksBetter(Candidate candidate, Candidate best) {
        if (candidate.keyOnly() != best.keyOnly()) {
            return best.keyOnly();
        }
        boolean leads = CompanyKeys.hasLeadingForm(candidate.value());
        if (leads != CompanyKeys.hasLeadingForm(best.value())) {
            return leads;
        }
        // The same name: with its legal form it is written in full.
        if (candidate.value().startsWith(best.value() + " ") && isFull(best)) {
            return true; // «Acme Sp. z o.o. Sp. k.»
        }
        boolean full = isFull(candidate);
        boolean alike =
                full == isFull(best) || isHeadline() || isNamedBy(Group::isSentence) || CompanyForms.isSentInFull(this);
        if (alike && full != isFull(best) && candidate.weight() == best.weight()) {
            return !full;
        }
        return alike ? candidate.weight() > best.weight() : full;
    }

    private static boolean isFull(Candidate candidate) {
        return candidate.field() == Field.COMPANY && CompanyWords.hasLegalForm(candidate.value());
    }

    Candidate spokesman() {
        Candidate best = null;
        for (var candidate : byExtractor.values()) {
            best = best == null || speaksBetter(candidate, best) ? candidate : best;
        }
        return Objects.requireNonNull(best);
    }
}
