package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads display names that say who writes and for whom, where the address is an office's or a system's: «Ann from Ree»,
 * «Ann - Ree Mill». That the first part is a person, a first name or the signature says; that the second is the employer, the
 * address.
 */
final class EmployedPerson {

    private static final int MOST_NAMES = 2;
    private static final int SHORTEST = 3;

    private static final Pattern PARTS = Pattern.compile(
            " [|@·–-] | (?:bei|von|van|de|du|da|do|di|dell'|della|del|chez|de chez|from|at|z|ze|bij|presso|em|w) ");

    private EmployedPerson() {}

    /** The employer, where the display name has both. */
    static Optional<String> employer(String name, Reading reading) {
        String[] parts = PARTS.split(name, MOST_NAMES + 1);
        if (parts.length != MOST_NAMES || parts[0].split(" ", MOST_NAMES + 1).length > MOST_NAMES) {
            return Optional.empty();
        }
        String person = parts[0].split(" ", 2)[0];
        String first = Folding.fold(person);
        String sender = letters(reading.senderLocal() + reading.senderDomain());
        boolean isPerson = Organisations.isGivenName(person) || SenderPerson.signsAs(first, reading);
        if (!isPerson || first.length() < SHORTEST || sender.startsWith(first)) {
            return Optional.empty();
        }
        String key = CompanyKeys.key(parts[1]);
        boolean agrees = sender.contains(key) || sender.contains(CompanyKeys.key(spelled(parts[1])));
        return key.length() >= SHORTEST && agrees ? CompanyNames.whole(parts[1]) : Optional.empty();
    }

    /** Addresses write ü as ue. */
    private static String spelled(String name) {
        return name.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae");
    }

    private static String letters(String address) {
        return String.join("", Words.of(Folding.fold(address), 12));
    }
}
