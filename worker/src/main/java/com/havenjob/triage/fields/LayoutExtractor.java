package com.havenjob.triage.fields;

import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.names.Addresses;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.places.PostalGrammar;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import java.util.Optional;

/** What the layout of lines says: labels with a value behind them, and the closing lines. */
final class LayoutExtractor {

    private static final double BY_LABEL = 0.85;
    private static final double BY_CLOSING = 0.42;
    private static final double BY_DOUBTFUL_CLOSING = 0.15;
    private static final double BY_SIGNED_FORM = 0.75;
    private static final int LONGEST_LABELLED = 40;
    private static final int LONGEST_SIGNATURE = 14;
    private static final int LINES_BELOW_CLOSING = 4;
    private static final int LINES_BELOW_NAME = 2;
    private static final double BY_ANNOUNCEMENT = 0.8;
    private static final int LINES_BELOW_ANNOUNCEMENT = 3;
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_VALUE = 120;

    private LayoutExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        var lines = reading.text().lines();
        int below = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.size() > LONGEST_LABELLED) {
                below = 0;
                continue;
            }
            if (announces(line, reading)) {
                announced(i + 1, lines, candidates);
            }
            for (var lexicon : reading.lexicons()) {
                labels(line, lexicon, candidates);
                if (line.size() <= LONGEST_SIGNATURE) {
                    PhraseExtractor.extract(line, lexicon.signatures(), "signature", candidates);
                }
            }
            if (reading.isClosing(line)) {
                below = LINES_BELOW_CLOSING;
            } else if (below == 0 && i > 1 && candidates.isWriter(line.text())) {
                below = LINES_BELOW_NAME;
            } else if (below > 0) {
                below--;
                closingLine(line, reading, candidates);
            }
        }
    }

    private static boolean announces(Sentence line, Reading reading) {
        for (var lexicon : reading.lexicons()) {
            if (!lexicon.announcements().find(line).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void labels(Sentence line, Lexicon lexicon, Candidates candidates) {
        for (var match : lexicon.labels().find(line)) {
            var filling = match.hit().fillings().getFirst();
            String value = line.span(filling.from(), filling.to());
            Field.ofSlot(match.meaning()).ifPresent(field -> {
                // A label for a place often has the whole address behind it.
                var town = field == Field.LOCATION ? PostalGrammar.town(line) : Optional.<String>empty();
                labelled(field, town.orElse(value), line.text(), candidates);
            });
        }
    }

    private static void labelled(Field field, String value, String line, Candidates candidates) {
        boolean numberAndTitle = field == Field.REQUISITION && value.indexOf(' ') > 0;
        if (numberAndTitle) {
            candidates.offer(Field.TITLE, value, false, BY_LABEL, "label", line);
        } else if (value.length() <= LONGEST_VALUE) {
            candidates.offer(field, value, false, BY_LABEL, "label", line);
        }
    }

    /** «You applied for the following position:», and the title on a line of its own. */
    private static void announced(int from, List<Sentence> lines, Candidates candidates) {
        for (int i = from; i < Math.min(lines.size(), from + LINES_BELOW_ANNOUNCEMENT); i++) {
            var line = lines.get(i);
            boolean prose = line.text().endsWith(".");
            if (line.size() <= LONGEST_TITLE && !prose && TitleWords.hasJobWord(line.text())) {
                candidates.offer(Field.TITLE, line.text(), false, BY_ANNOUNCEMENT, "announced-line", line.text());
                return;
            }
        }
    }

    private static void closingLine(Sentence line, Reading reading, Candidates candidates) {
        if (line.size() <= 7 && Character.isUpperCase(line.text().codePointAt(0))) {
            CompanyNames.leading(line.text())
                    .filter(name -> !candidates.isWriter(name) && !SenderPerson.signs(name, reading))
                    .filter(name -> !candidates.isSystem(CompanyKeys.key(name)))
                    .filter(name -> Organisations.isShaped(name) || !Addresses.isAddress(line.text()))
                    .ifPresent(name -> candidates.add(new Candidate(
                            Field.COMPANY, name, closingWeight(name, line.text()), "closing-line", line.text())));
        }
    }

    private static double closingWeight(String name, String line) {
        if (CompanyWords.hasLegalForm(name)) {
            return BY_SIGNED_FORM;
        }
        return isEmployer(name, line) ? BY_CLOSING : BY_DOUBTFUL_CLOSING;
    }

    /** No person, no office and no work: what else stands below the closing words is mostly the employer. */
    private static boolean isEmployer(String name, String line) {
        return Organisations.isShaped(name)
                || !(Organisations.isPerson(line)
                        || Organisations.isDepartment(name)
                        || Organisations.isOther(line)
                        || TitleWords.hasHeadWord(line));
    }
}
