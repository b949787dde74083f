package com.havenjob.triage.fields;

import com.havenjob.triage.names.MarkedTitles;
import com.havenjob.triage.names.OpenTitles;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Sentence;
import java.util.List;

/**
 * Titles that their marks give away in any language: what stands in quotation marks and has a word for work, and what
 * stands in front of «(m/w/d)», «H/F» or «(k/m)». Under a title on a line of its own job boards write the employer.
 */
final class MarkedTitleExtractor {

    private static final double BY_GENDER_MARK = 0.85;
    private static final double BY_QUOTATION = 0.75;
    private static final double BY_LINE_BELOW = 0.7;
    private static final int SENTENCES_READ = 40;
    private static final int LINES_READ = 20;
    private static final int LONGEST_LINE = 20;
    private static final int LONGEST_QUOTATION = 90;
    private static final String OPENING = "„“\"«»”‚‘'";
    private static final String CLOSING = "“”\"»«’‘'";

    private MarkedTitleExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        if (CardExtractor.found(candidates)) {
            return; // the source's own layout says more
        }
        boolean titled = in(reading.subject(), "subject/marked", candidates);
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            // The first is the position; others in the same mail are what the board recommends beside it.
            if (read++ == SENTENCES_READ || in(sentence, "marked-title", candidates)) {
                break;
            }
        }
        boolean board = reading.source() != null && reading.source().type() == SourceProfile.Type.JOB_BOARD;
        if (board && !titled) {
            belowTitle(reading.text().lines(), candidates);
        }
    }

    static boolean in(Sentence sentence, String extractor, Candidates candidates) {
        return quoted(sentence.text(), extractor, candidates)
                || numbered(sentence.text(), extractor, candidates)
                || MarkedTitles.aroundGenderMark(sentence.text())
                        .filter(title ->
                                candidates.offer(Field.TITLE, title, false, BY_GENDER_MARK, extractor, sentence.text()))
                        .isPresent();
    }

    /** «Lectureship in Modern History (Ref. LH/3)»: the heading of a letter. */
    private static boolean numbered(String text, String extractor, Candidates candidates) {
        boolean heading = text.endsWith(")")
                && text.length() <= LONGEST_QUOTATION
                && TitleWords.endsWithReference(text)
                && TitleWords.hasHeadWord(text);
        return heading && candidates.offer(Field.TITLE, text, false, BY_QUOTATION, extractor, text);
    }

    private static boolean quoted(String text, String extractor, Candidates candidates) {
        for (int from = 0; from < text.length(); from++) {
            if (OPENING.indexOf(text.charAt(from)) < 0 || (from > 0 && Character.isLetter(text.charAt(from - 1)))) {
                continue;
            }
            int to = from + 1;
            while (to < text.length() && to - from < LONGEST_QUOTATION && CLOSING.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            if (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
                String quotation = text.substring(from + 1, to);
                if (TitleWords.hasHeadWord(quotation)
                        && candidates.offer(Field.TITLE, quotation, false, BY_QUOTATION, extractor, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void belowTitle(List<Sentence> lines, Candidates candidates) {
        for (int i = 0; i + 1 < Math.min(lines.size(), LINES_READ); i++) {
            var line = lines.get(i);
            var below = lines.get(i + 1);
            boolean alone = line.size() <= LONGEST_LINE && !line.text().endsWith(".");
            if (alone && OpenTitles.endsWithGenderMark(line.text()) && below.size() <= LONGEST_LINE) {
                String name = below.text().split(" [-–·|] ", 2)[0];
                candidates.offer(Field.COMPANY, name, false, BY_LINE_BELOW, "line-below-title", below.text());
                return;
            }
        }
    }
}
