package com.havenjob.triage.fields;

import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;
import java.util.Locale;

/** «Re: Ree Group - Payroll Manager»: a subject that begins with an organisation and goes on with a position. */
final class SubjectHead {

    private static final double WEIGHT = 0.7;
    private static final int LONGEST_MARK = 5;

    private SubjectHead() {}

    static void extract(Reading reading, Candidates candidates) {
        String subject = withoutMarks(reading.original().subject().strip());
        int dash = parting(subject);
        if (dash <= 0) {
            return;
        }
        String head = subject.substring(0, dash).strip();
        if (Organisations.isShaped(head)
                && !TitleWords.hasHeadWord(head)
                && TitleWords.hasHeadWord(subject.substring(dash + 2))) {
            candidates.offer(
                    Field.COMPANY,
                    head,
                    false,
                    WEIGHT,
                    "subject",
                    reading.original().subject());
        }
    }

    /** Where the first dash between blanks stands, or a stroke or colon with one behind it. */
    private static int parting(String subject) {
        for (int at = 1; at + 1 < subject.length(); at++) {
            boolean mark = "-–—|:".indexOf(subject.charAt(at)) >= 0 && subject.charAt(at + 1) == ' ';
            if (mark && (subject.charAt(at) == ':' || subject.charAt(at - 1) == ' ')) {
                return at;
            }
        }
        return -1;
    }

    /** The subject without «Re:», «AW:» and their like. */
    static String withoutMarks(String subject) {
        String rest = subject;
        for (int colon = rest.indexOf(':'); colon > 0 && colon <= LONGEST_MARK; colon = rest.indexOf(':')) {
            String mark = rest.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (mark.indexOf(' ') >= 0) {
                return rest;
            }
            rest = rest.substring(colon + 1).strip();
        }
        return rest;
    }
}
