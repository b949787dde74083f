package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.PersonNames;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import java.util.List;

/**
 * People whom a mail speaks of where it could speak of employers too: «your talk with Ann and Paul». What the sender confirms,
 * or a second place that is no sentence, stays.
 */
final class NamedPersons {

    private NamedPersons() {}

    /** The companies without those that are first names and that nothing but sentences and subjects names. */
    static List<Candidate> without(List<Candidate> companies, Reading reading) {
        boolean declined = reading.lexicons().stream()
                .anyMatch(lexicon -> lexicon.language().equals("pl"));
        return companies.stream()
                .filter(company -> !isRead(company)
                        || CompanyWords.hasLegalForm(company.value())
                        || !PersonNames.areFirstNames(company.value(), declined)
                        || isConfirmed(company, companies))
                .toList();
    }

    private static boolean isRead(Candidate candidate) {
        return !candidate.keyOnly()
                && (candidate.extractor().startsWith("sentence")
                        || candidate.extractor().startsWith("subject")
                        || candidate.extractor().equals("quoted")
                        || candidate.extractor().equals("display-name")
                        || candidate.extractor().equals(PhraseExtractor.CLIENT));
    }

    private static boolean isConfirmed(Candidate company, List<Candidate> companies) {
        String key = CompanyKeys.key(company.value());
        return companies.stream()
                .filter(other -> !isRead(other))
                .anyMatch(other -> CompanyKeys.key(other.value()).startsWith(key)
                        || Folding.fold(other.value()).contains(Folding.fold(company.value())));
    }
}
