package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.ShortNames;

/** How two groups of company names of one mail can be forms of one name: which place writes it shorter, declined or cut. */
final class CompanyForms {

    private static final String PARTS = ",()|/@:–—";

    private CompanyForms() {}

    /** Whether one can be the other, written shorter or declined: then each speaks for the other. */
    static boolean isFormOf(Group one, Group other) {
        return abbreviates(one, other)
                || isEndOf(one, other)
                || isTailOf(one, other)
                || isDeclinedFrom(one, other)
                || isShortened(one, other);
    }

    /** Whether the mail has the other in a place where names are written in full, and one short for it elsewhere. */
    static boolean isShortFor(Group one, Group other) {
        return isInitialsOf(one, other)
                || isExplained(one, other)
                || isInside(one, other)
                || isTownOf(one, other)
                || isShortened(one, other)
                || isEndOf(one, other)
                || isTailOf(one, other)
                || isCutFrom(one, other)
                || isDeclinedFrom(one, other)
                || isWithoutArticle(one, other);
    }

    private static boolean abbreviates(Group one, Group other) {
        // A cheap question first, since it is asked of every pair.
        return one.key().length() < other.key().length()
                && one.key().charAt(0) == other.key().charAt(0)
                && one.anyPair(other, CompanyKeys::abbreviates);
    }

    /** «Ree Transport Utrecht»: the name, and where its house stands. */
    static boolean goesOnWithTown(Group one, Group other) {
        return one.anyPair(
                other,
                (shorter, longer) ->
                        longer.startsWith(shorter + " ") && Places.isPlace(longer.substring(shorter.length())));
    }

    /** «HL» from an address or a signature, where a sentence says «Harrow Lane»: the sentence has the name. */
    private static boolean isInitialsOf(Group one, Group other) {
        boolean apart = !one.isHeadline() && !one.isNamedBy(Group::isSentence);
        return (other.isSignedInFull() || (apart && other.isNamedBy(Group::isSentence)))
                && other.candidates().stream()
                        .anyMatch(candidate -> CompanyKeys.isInitials(one.key(), candidate.value()));
    }

    /** «OMI», where a line says «Ostra Mills Institute (OMI)»: the line explains the short form. */
    private static boolean isExplained(Group one, Group other) {
        for (var full : other.candidates()) {
            boolean explains = full.evidence().startsWith(full.value())
                    && full.evidence().startsWith(" (", full.value().length());
            if (explains && Organisations.isShaped(full.value()) && isBehind(full, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(Candidate full, Group one) {
        return one.candidates().stream()
                .anyMatch(brief -> full.evidence().startsWith(full.value() + " (" + brief.value() + ")"));
    }

    /** «Ostra» from an address, where the sender or the signature says «Urząd Miejski w Ostrze»: the town of a body. */
    private static boolean isTownOf(Group one, Group other) {
        return !one.isNamedBy(Group::isSentence)
                && (other.isSignedInFull() || other.isNamedBy(CompanyForms::isDisplayed))
                && other.candidates().stream()
                        .anyMatch(body -> Organisations.isShaped(body.value())
                                && one.candidates().stream()
                                        .anyMatch(town -> CompanyKeys.isTown(town.value(), body.value())));
    }

    private static boolean isDisplayed(String extractor) {
        return extractor.startsWith("display-name");
    }

    /** «CM Lindenau» from a sender whose signature says «Centrum Medyczne Lindenau»: the signature has the name. */
    private static boolean isShortened(Group one, Group other) {
        return !one.isHeadline()
                && !one.isNamedBy(Group::isSentence)
                && other.isNamedBy(extractor -> Group.isSentence(extractor) || extractor.equals(Candidate.SIGNED))
                && (one.anyPair(other, CompanyKeys::isShortened)
                        || (!other.isNamedBy(Group::isSentence) && one.anyPair(other, ShortNames::stands)));
    }

    /** «Kerbel» from a sender whose signature says «Musée du Val de Kerbel»: the signature has the name in full. */
    private static boolean isEndOf(Group one, Group other) {
        return !one.isHeadline()
                && !one.isNamedBy(Group::isSentence)
                && other.isNamedBy(Candidate.SIGNED::equals)
                && 1 - other.doubt(1) >= Group.OWN_STANDING
                && one.anyPair(other, CompanyKeys::isEndOf);
    }

    /** «w Banku Ludowym Ree» in a sentence, where the signature says «Bank Ludowy Ree». */
    private static boolean isDeclinedFrom(Group one, Group other) {
        if (other.isNamedBy(AnchoredNameExtractor.NAME::equals) && isUndeclined(one, other)) {
            return true;
        }
        return one.isNamedBy(Group::isSentence)
                && !other.isNamedBy(Group::isSentence)
                && other.isNamed()
                && other.key().charAt(0) == one.key().charAt(0)
                && one.anyPair(other, CompanyKeys::isDeclined);
    }

    /** «Ostrze» and «Ostra», where the address shows the ending: the same place of the mail has both. */
    private static boolean isUndeclined(Group one, Group other) {
        return one.candidates().stream()
                .filter(declined -> other.candidates().stream()
                        .anyMatch(full -> full.evidence().equals(declined.evidence())
                                && full.extractor().equals(AnchoredNameExtractor.NAME)))
                .anyMatch(declined ->
                        UndeclinedName.of(declined.value(), other.key()).isPresent());
    }

    /** «du Comptoir Ree» in a signature, where the sender is «Le Comptoir Ree». */
    private static boolean isWithoutArticle(Group one, Group other) {
        return other.key().endsWith(one.key())
                && other.isNamedBy(Group::isSender)
                && one.anyPair(other, CompanyKeys::isWithArticle);
    }

    /** «Irmãos Vale» from an address, where the signature says «Serralharia Irmãos Vale». */
    private static boolean isTailOf(Group one, Group other) {
        return other.key().endsWith(one.key())
                && other.key().length() > one.key().length()
                && other.isSignedInFull()
                && isTail(one, other);
    }

    /** «Empresa Ree Cerâmica», «Les équipes Ree», «Directeur Ree»: words in front of what another place has as the name. */
    static boolean isLed(Group one, Group other) {
        return one.key().endsWith(other.key())
                && one.key().length() > other.key().length()
                && (!one.isNamedBy(Group::isSender) || other.isNamedBy(Group::isSender) || other.isSignedInFull())
                && one.anyPair(other, (longer, shorter) -> CompanyKeys.isLed(longer, shorter));
    }

    /** «Ree» of a sentence that says «Maison Ree», as the sender does. */
    private static boolean isCutFrom(Group one, Group other) {
        return other.key().endsWith(one.key())
                && other.key().length() > one.key().length()
                && other.isNamedBy(extractor -> extractor.contains("display-name"))
                && one.candidates().stream()
                        .anyMatch(own -> other.candidates().stream()
                                .anyMatch(full -> full.value().endsWith(" " + own.value())
                                        && own.evidence().contains(full.value())
                                        && !own.evidence().equals(full.evidence())));
    }

    /** «Vester» from a sender whose signature says «August Vester Spedition GmbH»: what is left out stands on both sides. */
    private static boolean isInside(Group one, Group other) {
        return !one.isNamedBy(Group::isSentence)
                && other.key().length() > one.key().length()
                && other.key().indexOf(one.key()) > 0
                && other.isSignedInFull()
                && one.anyPair(other, CompanyKeys::isInside)
                && !other.anyPair(one, CompanyKeys::isLed);
    }

    /** «Ree» in a sentence, where the sender is «Brasserie Ree»: people leave out what kind of house they are. */
    static boolean isSentAsKind(Group one, Group other) {
        return other.key().endsWith(one.key())
                && other.key().length() > one.key().length()
                && isSentInFull(other)
                && other.candidates().stream().anyMatch(candidate -> Organisations.isShaped(candidate.value()))
                && isTail(one, other);
    }

    private static boolean isTail(Group one, Group other) {
        return one.anyPair(other, CompanyKeys::isTail) && !other.anyPair(one, CompanyKeys::isLed);
    }

    /** Whether the sender is called so, and nothing else stands in the display name. */
    static boolean isSentInFull(Group one) {
        return one.candidates().stream()
                .anyMatch(candidate -> candidate.extractor().startsWith("display-name")
                        && candidate.value().equals(candidate.evidence().strip())
                        && PARTS.chars().noneMatch(mark -> candidate.value().indexOf(mark) >= 0)
                        && !candidate.value().contains(" - "));
    }
}
