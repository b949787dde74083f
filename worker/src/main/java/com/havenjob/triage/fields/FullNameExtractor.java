package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * Finds a company's name in full where sentences shorten it: «Thanks for your interest in Alder!» under a heading «Alder
 * Networks». Only words that companies end their names with count, so that «Alder Careers» is no longer name.
 */
final class FullNameExtractor {

    static final String NAME = "full-name";

    private static final double WEIGHT = 0.75;
    private static final int MOST_NAMES = 8;
    private static final int LINES_READ = 200;

    private FullNameExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        var names = new LinkedHashSet<String>();
        candidates.of(Field.COMPANY).stream()
                .filter(candidate -> !candidate.keyOnly() && candidate.value().indexOf(' ') < 0)
                .limit(MOST_NAMES)
                .forEach(candidate -> names.add(candidate.value()));
        for (String name : names) {
            longer(name, reading.subject()).ifPresent(full -> add(full, reading.subject(), candidates));
            reading.text().lines().stream()
                    .limit(LINES_READ)
                    .filter(line -> line.text().contains(name))
                    .forEach(line -> longer(name, line).ifPresent(full -> add(full, line, candidates)));
        }
    }

    private static Optional<String> longer(String name, Sentence line) {
        for (int at = 0; at + 1 < line.size(); at++) {
            if (line.token(at).equals(name)) {
                int end = at + 1;
                while (end < line.size() && CompanyWords.isEnding(line.token(end))) {
                    end++;
                }
                if (end > at + 1 && !goesOn(line, end)) {
                    return Optional.of(line.span(at, end));
                }
            }
        }
        return Optional.empty();
    }

    /** «Alder Health & Wellness Intern», «Alder University Recruiting»: the word ends no name there. */
    private static boolean goesOn(Sentence line, int at) {
        return at < line.size()
                && (Character.isUpperCase(line.first(at)) || line.token(at).equals("&"));
    }

    private static void add(String name, Sentence line, Candidates candidates) {
        boolean known =
                candidates.of(Field.COMPANY).stream().map(Candidate::value).anyMatch(name::equals);
        if (!known) {
            candidates.add(new Candidate(Field.COMPANY, name, WEIGHT, NAME, line.text()));
        }
    }
}
