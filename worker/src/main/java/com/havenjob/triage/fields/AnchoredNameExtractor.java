package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.List;

/**
 * Finds the spelling of a company that an address or link only hints at: capitalised words of the text that, written
 * together, are the name in the address («fennimoreglass.example», «Fennimore Glass»).
 */
final class AnchoredNameExtractor {

    private static final double WEIGHT = 0.85;
    private static final int SHORTEST_HINT = 3;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_LINE = 120;

    private AnchoredNameExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        List<Candidate> hints = candidates.of(Field.COMPANY).stream()
                .filter(Candidate::keyOnly)
                .filter(hint -> CompanyNames.key(hint.value()).length() >= SHORTEST_HINT)
                .toList();
        for (var hint : hints) {
            String key = CompanyNames.key(hint.value());
            if (!anywhere(reading, key, true, candidates)) {
                anywhere(reading, key, false, candidates);
            }
        }
    }

    private static boolean anywhere(Reading reading, String key, boolean inFull, Candidates candidates) {
        return in(reading.subject(), key, inFull, candidates)
                || reading.text().lines().stream()
                        .anyMatch(line -> line.size() <= LONGEST_LINE && in(line, key, inFull, candidates));
    }

    /** @param inFull whether the name has to go on to a legal form */
    private static boolean in(Sentence sentence, String hint, boolean inFull, Candidates candidates) {
        for (int from = 0; from < sentence.size(); from++) {
            if (!Character.isUpperCase(sentence.first(from)) && !Character.isDigit(sentence.first(from))) {
                continue;
            }
            int last = Math.min(sentence.size(), from + MOST_WORDS);
            for (int to = from + 1; to <= last; to++) {
                String name = sentence.span(from, to);
                String key = CompanyNames.key(name);
                if (key.length() > hint.length() + 1 || key.isEmpty()) {
                    break;
                }
                if (isSame(name, key, hint)) {
                    var full = CompanyNames.leading(sentence.span(from, Math.min(sentence.size(), to + MOST_WORDS)))
                            .filter(CompanyNames::hasLegalForm);
                    if (inFull && full.isEmpty()) {
                        break;
                    }
                    candidates.add(
                            new Candidate(Field.COMPANY, full.orElse(name), WEIGHT, "anchored-name", sentence.text()));
                    return true;
                }
            }
        }
        return false;
    }

    /** Addresses write ü as ue. */
    private static boolean isSame(String name, String key, String hint) {
        return key.equals(hint)
                || (key.length() + 1 >= hint.length()
                        && CompanyNames.key(name.replace("ü", "ue")
                                        .replace("ö", "oe")
                                        .replace("ä", "ae"))
                                .equals(hint));
    }
}
