package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Domains;
import com.havenjob.triage.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Agencies recruit for others: where the address says that the sender is one, its own name counts little beside an employer
 * that the mail names.
 */
final class AgencySender {

    private static final double SHARE = 0.3;
    private static final double NAMED = 0.6;

    private AgencySender() {}

    /** The companies, those that are the agency's own weaker. */
    static List<Candidate> weaker(List<Candidate> companies, Reading reading) {
        Optional<String> agency = SenderDomain.isOwn(reading)
                ? SenderDomain.name(reading.senderDomain())
                        .filter(Domains::isAgency)
                        .map(CompanyKeys::key)
                : Optional.empty();
        if (agency.isEmpty()) {
            return companies;
        }
        String own = agency.get();
        boolean names = companies.stream()
                .anyMatch(company ->
                        !company.keyOnly() && company.weight() >= NAMED && isEmployer(company) && !isOwn(company, own));
        return names
                ? companies.stream()
                        .map(company -> isOwn(company, own) ? company.weaker(SHARE) : company)
                        .toList()
                : companies;
    }

    private static boolean isEmployer(Candidate company) {
        return company.extractor().startsWith("sentence")
                || company.extractor().startsWith("subject")
                || company.extractor().equals("label");
    }

    /** «Ree» and «Ree Recruitment» at {@code reerecruitment.example}. */
    private static boolean isOwn(Candidate company, String own) {
        String key = CompanyKeys.key(company.value());
        return key.startsWith(own) || own.startsWith(key);
    }
}
