package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Sentence;

/**
 * Finds the employer in the lines that the law asks for, where nothing else names one: «© 2026 Ree Mill Ltd. All rights
 * reserved» or «This mail was sent by Ree Mill Ltd, 5 Dock Street».
 */
final class LegalLineExtractor {

    private static final double WEIGHT = 0.55;
    private static final double KNOWN = 0.4;
    private static final int LINES_READ = 200;
    private static final int MOST_WORDS = 6;

    private LegalLineExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        boolean named = candidates.of(Field.COMPANY).stream()
                .anyMatch(company -> !company.keyOnly() && company.weight() > KNOWN);
        boolean board = reading.knownSource()
                .filter(source -> source.type() == SourceProfile.Type.JOB_BOARD)
                .isPresent();
        if (named || board) {
            return;
        }
        var lines = reading.text().lines();
        for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - LINES_READ); at--) {
            if (in(lines.get(at), candidates)) {
                return;
            }
        }
    }

    private static boolean in(Sentence line, Candidates candidates) {
        for (int at = 1; at < line.size(); at++) {
            if (Organisations.isLegalForm(line.folded(at)) && Character.isUpperCase(line.first(at))) {
                int from = begin(line, at);
                if (from < at
                        && candidates.offer(
                                Field.COMPANY, line.span(from, at + 1), false, WEIGHT, Candidate.SIGNED, line.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLink(String token) {
        return token.equals(",") || token.equals("&") || CompanyWords.isInside(token);
    }

    /** The first of the words with capitals in front of the legal form, and of the links between them. */
    private static int begin(Sentence line, int form) {
        int begin = form;
        for (int at = form - 1; at >= Math.max(0, form - MOST_WORDS); at--) {
            boolean capital = Character.isUpperCase(line.first(at));
            if (capital ? Organisations.beginsNoName(line.folded(at)) : !isLink(line.token(at))) {
                break;
            }
            begin = capital ? at : begin;
        }
        return begin;
    }
}
