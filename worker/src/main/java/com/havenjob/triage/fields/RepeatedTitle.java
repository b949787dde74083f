package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a title the field back that a mark parts from it, where the subject and the text write both alike: «Claims Handler,
 * Marine Cargo». What only one of them has behind the title can be anything.
 */
final class RepeatedTitle {

    private static final int SENTENCES_READ = 12;
    private static final int LONGEST = 48;
    private static final List<String> MARKS = List.of(", ", " - ", " – ", " / ", " & ");

    private RepeatedTitle() {}

    static Choice whole(Choice choice, String company, Reading reading) {
        String title = choice.finding().value();
        String subject = behind(title, reading.subject().text());
        if (MARKS.stream().noneMatch(subject::startsWith)) {
            return choice;
        }
        for (String rest : inText(title, reading)) {
            String common = common(subject, rest);
            String tail = common.length() > 3 ? common.substring(2).strip() : "";
            if (tail.isEmpty() || isCompany(tail, company)) {
                continue;
            }
            var longer = Titles.clean(title + common)
                    .filter(cleaned -> cleaned.value().startsWith(title + common));
            if (longer.isPresent()) {
                var finding = choice.finding();
                return new Choice(
                        new Finding<>(title + common, finding.confidence(), finding.extractor(), finding.evidence()),
                        choice.support());
            }
        }
        return choice;
    }

    private static boolean isCompany(String tail, String company) {
        String key = CompanyKeys.key(tail);
        return Organisations.isShaped(tail)
                || (!company.isEmpty()
                        && (key.startsWith(CompanyKeys.key(company))
                                || CompanyKeys.key(company).startsWith(key)));
    }

    private static List<String> inText(String title, Reading reading) {
        var found = new ArrayList<String>(2);
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == SENTENCES_READ) {
                break;
            }
            String rest = behind(title, sentence.text());
            if (!rest.isEmpty()) {
                found.add(rest);
            }
        }
        return found;
    }

    /** What stands behind the title in a text; empty where the text has no such title. */
    private static String behind(String title, String text) {
        int at = text.indexOf(title);
        int end = at + title.length();
        return at < 0 ? "" : text.substring(end, Math.min(text.length(), end + LONGEST));
    }

    /** The words that both begin with; they end in both where a word does, and in one of them a part of the text. */
    private static String common(String one, String other) {
        int to = 0;
        while (to < one.length() && to < other.length() && one.charAt(to) == other.charAt(to)) {
            to++;
        }
        boolean ends = (isEnd(one, to) && isWordEnd(other, to)) || (isEnd(other, to) && isWordEnd(one, to));
        String common = ends ? one.substring(0, to).stripTrailing() : "";
        return common.isEmpty() || Character.isLetterOrDigit(common.charAt(common.length() - 1)) ? common : "";
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at - 1) == ' ';
    }

    private static boolean isEnd(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || ".!?()[]|:".indexOf(text.charAt(next)) >= 0;
    }
}
