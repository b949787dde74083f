package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import java.util.HashSet;
import java.util.List;

/**
 * Finds the employer in short lines and their parts that have the shape of an organisation's name, whatever the sender is
 * called: «Gemeente Ree, Markt 1» or «Ann Vester | Recruiter | Ree Homes Ltd».
 */
final class ShapedNameExtractor {

    private static final double IN_SIGNATURE = 0.75;
    private static final double ELSEWHERE = 0.5;
    private static final int LINES_READ = 120;
    private static final int LONGEST_LINE = 30;
    private static final int LINES_BELOW_CLOSING = 9;
    private static final int LAST_LINES = 10;
    private static final int MOST_NAMES = 4;
    private static final int MOST_SMALL = 3;

    private ShapedNameExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        var lines = reading.text().lines();
        var found = new HashSet<String>();
        int below = 0;
        for (int at = 0; at < Math.min(lines.size(), LINES_READ) && found.size() < MOST_NAMES; at++) {
            var line = lines.get(at);
            below = line.text().equals("--") || reading.isClosing(line) ? LINES_BELOW_CLOSING : below - 1;
            if (line.size() > LONGEST_LINE || line.size() < 2) {
                continue;
            }
            double weight = below > 0 || at >= lines.size() - LAST_LINES ? IN_SIGNATURE : ELSEWHERE;
            for (String part : candidates.cuts().parts(line.text())) {
                if (isName(part) && (below > 0 || !isListed(part, line.text())) && found.add(part)) {
                    CompanyNames.whole(part)
                            .ifPresent(name -> candidates.offer(
                                    Field.COMPANY, name, false, weight, Candidate.SIGNED, line.text()));
                }
            }
        }
    }

    /** A line of a list of positions has a position in front of the name of the employer. */
    private static boolean isListed(String part, String line) {
        return TitleWords.hasHeadWord(line.substring(0, line.indexOf(part)));
    }

    private static boolean isName(String part) {
        return Organisations.isShaped(part)
                && !Words.namesTeam(part)
                && !Words.anyRecruits(part)
                && small(List.of(part.split(" ", 12))) <= MOST_SMALL
                && !endsAsSentence(part);
    }

    /** Words that are written small and are no links: a sentence has many. */
    private static int small(List<String> words) {
        int small = 0;
        for (String word : words) {
            small += word.length() > 3 && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return small;
    }

    private static boolean endsAsSentence(String part) {
        return "!?".indexOf(part.charAt(part.length() - 1)) >= 0;
    }
}
