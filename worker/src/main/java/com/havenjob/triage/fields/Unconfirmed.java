package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Domains;
import com.havenjob.triage.names.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that one place of a mail speaks of and no other, beside an organisation that the mail is signed by: of units, systems,
 * people and places a sentence speaks as it does of employers, while the employer's own name stands below.
 */
final class Unconfirmed {

    private static final double SHARE = 0.25;
    private static final double SIGNED = 0.75;
    private static final int SHORTEST = 3;

    private Unconfirmed() {}

    private record Named(Candidate candidate, String key) {}

    /** The companies, those weaker that nothing confirms where the mail is signed by another. */
    static List<Candidate> weaker(List<Candidate> companies) {
        if (companies.stream().noneMatch(Unconfirmed::isSigned)) {
            return companies;
        }
        var named = new ArrayList<Named>(companies.size());
        companies.forEach(company -> named.add(new Named(company, CompanyKeys.key(company.value()))));
        var weaker = new ArrayList<Candidate>(companies.size());
        for (var one : named) {
            boolean alone = isRead(one.candidate())
                    && named.stream().noneMatch(other -> confirms(other, one))
                    && named.stream().anyMatch(other -> isSigned(other.candidate()));
            weaker.add(alone ? one.candidate().weaker(SHARE) : one.candidate());
        }
        return weaker;
    }

    /** Whether a line stands by itself that has the shape of an organisation or the sender's name; agencies sign for others. */
    private static boolean isSigned(Candidate company) {
        boolean signed = company.extractor().equals(Candidate.SIGNED)
                || company.extractor().equals(AnchoredNameExtractor.NAME);
        return signed
                && company.weight() >= SIGNED
                && !Words.anyRecruits(company.value())
                && !Domains.isAgency(CompanyKeys.key(company.value()));
    }

    private static boolean isRead(Candidate company) {
        String extractor = company.extractor();
        return !company.keyOnly()
                && (extractor.startsWith("sentence")
                        || extractor.startsWith("subject")
                        || extractor.startsWith("display-name")
                        || extractor.equals("signature")
                        || extractor.equals("closing-line"));
    }

    /** Whether another place has the name too, longer or shorter. */
    private static boolean confirms(Named other, Named one) {
        if (other.candidate().evidence().equals(one.candidate().evidence())
                || Math.min(other.key().length(), one.key().length()) < SHORTEST) {
            return false;
        }
        return other.key().contains(one.key()) || one.key().contains(other.key());
    }
}
