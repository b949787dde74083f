package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import java.util.List;
import java.util.Set;

/**
 * Finds the spelling of a company that an address or link only hints at: capitalised words of the text that, written
 * together, are the name in the address («fennimoreglass.example», «Fennimore Glass»).
 */
final class AnchoredNameExtractor {

    private static final double WEIGHT = 0.85;
    private static final int SHORTEST_HINT = 3;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_AND = 3;
    private static final int LONGEST_LINE = 120;

    /** What stands before the name and belongs to it, though addresses leave it out. */
    private static final Set<String> GROUPS = Set.of("Grupo", "Gruppo", "Groupe", "Grupa");

    private AnchoredNameExtractor() {}

    static void extract(Reading reading, Tokenizer tokenizer, Candidates candidates) {
        List<Candidate> hints = candidates.of(Field.COMPANY).stream()
                .filter(Candidate::keyOnly)
                .filter(hint -> CompanyNames.key(hint.value()).length() >= SHORTEST_HINT)
                .toList();
        for (var hint : hints) {
            String key = CompanyNames.key(hint.value());
            if (!anywhere(reading, tokenizer, key, true, candidates)) {
                anywhere(reading, tokenizer, key, false, candidates);
            }
        }
    }

    private static boolean anywhere(
            Reading reading, Tokenizer tokenizer, String hint, boolean inFull, Candidates candidates) {
        String sender = reading.original().fromName();
        return in(reading.subject(), hint, inFull, candidates)
                || reading.text().lines().stream()
                        .anyMatch(line -> line.size() <= LONGEST_LINE && in(line, hint, inFull, candidates))
                || (sender != null && in(tokenizer.tokenize(sender), hint, inFull, candidates));
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
                if (key.length() > hint.length() + LONGEST_AND || key.isEmpty()) {
                    break;
                }
                if (isSame(name, key, hint)) {
                    var full = CompanyNames.leading(sentence.span(from, Math.min(sentence.size(), to + MOST_WORDS)))
                            .filter(CompanyNames::hasLegalForm);
                    if (inFull && full.isEmpty()) {
                        break;
                    }
                    int begin = from > 0 && GROUPS.contains(sentence.token(from - 1)) ? from - 1 : from;
                    String found = full.orElse(sentence.span(begin, to));
                    candidates.add(new Candidate(Field.COMPANY, found, WEIGHT, "anchored-name", sentence.text()));
                    return true;
                }
            }
        }
        return false;
    }

    /** Addresses write ü as ue, and leave the «&» out. */
    private static boolean isSame(String name, String key, String hint) {
        return key.equals(hint)
                || key.replace("and", "").equals(hint)
                || (key.length() + 1 >= hint.length()
                        && CompanyNames.key(name.replace("ü", "ue")
                                        .replace("ö", "oe")
                                        .replace("ä", "ae"))
                                .equals(hint));
    }
}
