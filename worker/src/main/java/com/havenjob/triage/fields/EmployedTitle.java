package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles;
import java.util.List;

/**
 * Titles that a mail writes together with the employer: «Acme - Data Engineer», «Data Engineer at Acme (Leeds)». Which of it is
 * the employer is known only when he is.
 */
final class EmployedTitle {

    /** What parts a title from the employer behind it. */
    private static final List<String> MARKS = List.of(", ", " - ", " – ", " — ", " | ", " @ ");

    private final String employer;
    private final boolean confirmed;
    private final List<String> marks;

    /**
     * @param employer the empty text where none is known
     * @param confirmed whether more than one place calls it so; else what stands behind a dash may be a field of work
     */
    EmployedTitle(String employer, boolean confirmed) {
        this.employer = employer;
        this.confirmed = confirmed;
        marks = confirmed ? MARKS : MARKS.subList(0, 1);
    }

    /** The titles without the employer, and none that is the employer. */
    List<Candidate> alone(List<Candidate> titles) {
        return titles.stream()
                .map(this::alone)
                .filter(title -> !isEmployer(title.value()))
                .toList();
    }

    /** «Acme Software» sounds like a title, until the mail says that it is the company. */
    private boolean isEmployer(String title) {
        return !employer.isEmpty()
                && CompanyKeys.key(title).equals(CompanyKeys.key(employer))
                && !TitleWords.hasHeadWord(title);
    }

    private Candidate alone(Candidate title) {
        String value = title.value();
        if (employer.isEmpty()) {
            return title;
        }
        for (String mark : marks) {
            if (value.endsWith(mark + employer)) {
                return title.withValue(value.substring(0, value.length() - mark.length() - employer.length()));
            }
        }
        if (employer.indexOf(' ') > 0 && value.startsWith(employer + " ") && value.length() > employer.length() + 1) {
            String rest = value.substring(employer.length() + 1);
            if (Character.isLetter(rest.codePointAt(0)) && TitleWords.hasHeadWord(rest)) {
                return title.withValue(rest);
            }
        }
        int end = endInFrontOfEmployer(value);
        if (end > 0) {
            return cleaned(title, value.substring(0, end));
        }
        String led = employer.substring(0, lead(value));
        return isLed(value, led) ? cleaned(title, value.substring(led.length())) : title;
    }

    /** With what is left of it; as it was where that is no title. */
    private static Candidate cleaned(Candidate title, String left) {
        return Titles.clean(left)
                .map(cleaned -> title.withValue(cleaned.value()))
                .orElse(title);
    }

    /** Where the title ends in «Jefa de Ventas en Acme (Lugo)», with the name whole or cut; -1 where no employer stands behind it. */
    private int endInFrontOfEmployer(String value) {
        int from = value.indexOf(' ');
        while (from > 0) {
            int to = value.indexOf(' ', from + 1);
            if (to > 0
                    && TitleWords.isBeforeEmployer(value.substring(from + 1, to))
                    && isEmployersName(value.substring(to + 1))) {
                return from;
            }
            from = to;
        }
        return -1;
    }

    /** Whether the text is the employer's name, the name and something behind it, or, of one that is sure, its beginning. */
    private boolean isEmployersName(String text) {
        return begins(text, employer)
                ? confirmed || !TitleWords.isField(employer)
                : confirmed && begins(employer, text);
    }

    private static boolean begins(String text, String beginning) {
        return text.startsWith(beginning)
                && (text.length() == beginning.length()
                        || !Character.isLetterOrDigit(text.codePointAt(beginning.length())));
    }

    /** «Acme - Data Engineer», where the company is Acme Robotics: what the dash parts off is the beginning of its name. */
    private int lead(String value) {
        int dash = value.indexOf(" - ");
        boolean begins = dash > 2 && employer.startsWith(value.substring(0, dash) + " ");
        return begins ? dash : employer.length();
    }

    /** Whether the company and a mark behind it stand in front of the title; a hyphen without a blank is part of a word. */
    private static boolean isLed(String value, String company) {
        int mark = company.length();
        if (!value.startsWith(company) || value.length() <= mark + 1) {
            return false;
        }
        return value.charAt(mark) == ' '
                ? "-–—|:".indexOf(value.charAt(mark + 1)) >= 0
                : "|:".indexOf(value.charAt(mark)) >= 0;
    }
}
