package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.LongerTitle;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Places;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Candidates of one mail that mean the same. */
final class Group {

    private static final double VARIANT = 0.6;
    private static final double OWN_STANDING = 0.7;

    private final String key;
    private final Map<String, Candidate> byExtractor = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    Group(String key) {
        this.key = key;
    }

    void add(Candidate candidate) {
        byExtractor.merge(candidate.extractor(), candidate, (a, b) -> a.weight() >= b.weight() ? a : b);
        // Two rules that read the same words are one witness; a name that the address confirms is another.
        String witness = candidate.extractor().startsWith("anchored") ? "address" : candidate.evidence();
        weights.merge(witness, candidate.weight(), Math::max);
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
                        || abbreviates(other)
                        || other.abbreviates(this)
                        || isEndOf(other)
                        || other.isEndOf(this)
                        || isTailOf(other)
                        || other.isTailOf(this)
                        || isDeclinedFrom(other)
                        || other.isDeclinedFrom(this);
        };
    }

    double score(Iterable<Group> all, Field field) {
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
            if (isInitialsOf(other)
                    || isShortened(other)
                    || isEndOf(other)
                    || isTailOf(other)
                    || isDeclinedFrom(other)
                    || isWithoutArticle(other)) {
                return other;
            }
            if (other.isNamed()
                    && other.key.startsWith(fuller.key)
                    && other.key.length() > fuller.key.length()
                    && !other.key.equals(fuller.key + "s")
                    && 1 - other.doubt(1) >= OWN_STANDING
                    && (other.isHeadline()
                            || isHint()
                            || other.isNamedBy(FullNameExtractor.NAME::equals)
                            || (other.isSignedInFull() && !goesOnWithTown(other))
                            || other.weights.size() > weights.size())) {
                fuller = other;
            }
        }
        return fuller;
    }

    /** «Ree Transport Utrecht»: the name, and where its house stands. */
    private boolean goesOnWithTown(Group other) {
        return anyPair(
                other,
                (shorter, longer) ->
                        longer.startsWith(shorter + " ") && Places.isPlace(longer.substring(shorter.length())));
    }

    /** «Schlosser» in the subject, where a sentence says «Schlosser / Schweißer»: people shorten what they repeat. */
    private Group fullerTitle(Iterable<Group> all) {
        Group fuller = this;
        for (var other : all) {
            if (other.key.length() > fuller.key.length()
                    && other.key.startsWith(fuller.key)
                    && 1 - other.doubt(1) >= OWN_STANDING
                    && anyPair(other, other.isLaidOut() ? LongerTitle::goesOnInBrackets : LongerTitle::goesOn)) {
                fuller = other;
            }
        }
        return fuller;
    }

    /** «HL» from an address or a signature, where a sentence says «Harrow Lane»: the sentence has the name. */
    private boolean isInitialsOf(Group other) {
        return !isHeadline()
                && !isNamedBy(Group::isSentence)
                && (other.isNamedBy(Group::isSentence) || other.isSignedInFull())
                && other.byExtractor.values().stream()
                        .anyMatch(candidate -> CompanyKeys.isInitials(key, candidate.value()));
    }

    /** «CM Lindenau» from a sender whose signature says «Centrum Medyczne Lindenau»: the signature has the name. */
    private boolean isShortened(Group other) {
        return !isHeadline()
                && !isNamedBy(Group::isSentence)
                && other.isNamedBy(extractor -> isSentence(extractor) || extractor.equals(SignedNameExtractor.NAME))
                && anyPair(other, CompanyKeys::isShortened);
    }

    /** «Kerbel» from a sender whose signature says «Musée du Val de Kerbel»: the signature has the name in full. */
    private boolean isEndOf(Group other) {
        return !isHeadline()
                && !isNamedBy(Group::isSentence)
                && other.isNamedBy(SignedNameExtractor.NAME::equals)
                && 1 - other.doubt(1) >= OWN_STANDING
                && anyPair(other, CompanyKeys::isEndOf);
    }

    /** «w Banku Ludowym Ree» in a sentence, where the signature says «Bank Ludowy Ree». */
    private boolean isDeclinedFrom(Group other) {
        return isNamedBy(Group::isSentence)
                && !other.isNamedBy(Group::isSentence)
                && other.isNamed()
                && other.key.charAt(0) == key.charAt(0)
                && anyPair(other, CompanyKeys::isDeclined);
    }

    /** «du Comptoir Ree» in a signature, where the sender is «Le Comptoir Ree». */
    private boolean isWithoutArticle(Group other) {
        return other.key.endsWith(key)
                && other.isNamedBy(Group::isSender)
                && anyPair(other, CompanyKeys::isWithArticle);
    }

    /** «Irmãos Vale» from an address, where the signature says «Serralharia Irmãos Vale». */
    private boolean isTailOf(Group other) {
        return other.key.endsWith(key)
                && other.key.length() > key.length()
                && other.isSignedInFull()
                && anyPair(other, CompanyKeys::isTail);
    }

    /** Whether a line has it that says what kind of organisation it is, or its legal form, or has nothing else. */
    private boolean isSignedInFull() {
        var signed = byExtractor.get(SignedNameExtractor.NAME);
        return signed != null
                && (Organisations.isShaped(signed.value())
                        || (signed.value().equals(signed.evidence().strip())
                                && !Organisations.isMoreThanName(signed.value())));
    }

    private boolean abbreviates(Group other) {
        // A cheap question first, since it is asked of every pair.
        return key.length() < other.key.length()
                && key.charAt(0) == other.key.charAt(0)
                && anyPair(other, CompanyKeys::abbreviates);
    }

    private boolean anyPair(Group other, BiPredicate<String, String> says) {
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
        return isNamedBy(extractor ->
                extractor.endsWith("/card") || extractor.endsWith("/subject") || extractor.equals("label"));
    }

    /** Whether a label says that it is the employer: «Company: Acme». */
    boolean isLabelled() {
        return isNamedBy("label"::equals);
    }

    /** Whether nothing but the sender's name and address speak for it. */
    boolean isSenderOnly() {
        return byExtractor.keySet().stream().allMatch(Group::isSender);
    }

    private static boolean isSentence(String extractor) {
        return extractor.equals("sentence") || extractor.equals(PhraseExtractor.CLIENT) || extractor.endsWith("/line");
    }

    private static boolean isSender(String extractor) {
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
    private boolean isHeadline() {
        return isNamedBy(extractor -> extractor.contains("subject"));
    }

    private double doubt(double share) {
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

    private boolean isNamedBy(Predicate<String> extractor) {
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
                variants);
    }

    private boolean speaksBetter(Candidate candidate, Candidate best) {
        if (candidate.keyOnly() != best.keyOnly()) {
            return best.keyOnly();
        }
        // The same name: with its legal form it is written in full.
        if (candidate.value().startsWith(best.value() + " ") && isFull(best)) {
            return true; // «Acme Sp. z o.o. Sp. k.»
        }
        boolean full = isFull(candidate);
        boolean alike = full == isFull(best) || isHeadline() || isNamedBy(Group::isSentence);
        return alike ? candidate.weight() > best.weight() : full;
    }

    private static boolean isFull(Candidate candidate) {
        return candidate.field() == Field.COMPANY && CompanyNames.hasLegalForm(candidate.value());
    }

    Candidate spokesman() {
        Candidate best = null;
        for (var candidate : byExtractor.values()) {
            best = best == null || speaksBetter(candidate, best) ? candidate : best;
        }
        return Objects.requireNonNull(best);
    }
}
