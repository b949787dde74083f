package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Employers that nothing but the subject names: joined with the applicant, as in «Ree x Ann» and «Ann <> Ree | intro call», or
 * in front of what the mail is about where the text or a link has them again, as in «Ree take-home».
 */
final class SubjectNames {

    private static final double JOINED = 0.8;
    private static final double SPOKEN_OF = 0.55;
    private static final double KNOWN = 0.4;
    private static final int MOST_WORDS = 4;
    private static final int MOST_HEAD_WORDS = 3;
    private static final int SHORTEST = 3;

    /** What joins the two who are to meet. */
    private static final List<String> JOINTS =
            List.of(" x ", " X ", " × ", " <> ", " >< ", " <-> ", " ↔ ", " // ", " / ", " & ", " + ");

    private static final List<String> PARTINGS = List.of(" | ", " - ", " – ", " — ", ": ", ", ", " @ ");

    private SubjectNames() {}

    static void extract(Reading reading, Candidates candidates) {
        String subject = SubjectHead.withoutMarks(reading.original().subject().strip());
        if (!joined(subject, reading, candidates) && isUnnamed(candidates)) {
            head(subject, reading, candidates);
        }
    }

    /** Whether no place names an employer; an address alone only hints at one. */
    private static boolean isUnnamed(Candidates candidates) {
        return candidates.of(Field.COMPANY).stream()
                .noneMatch(company -> !company.keyOnly() && company.weight() > KNOWN);
    }

    private static boolean joined(String subject, Reading reading, Candidates candidates) {
        if (JOINTS.stream().noneMatch(subject::contains)) {
            return false;
        }
        String applicant = Addressee.of(reading);
        int blank = applicant.indexOf(' ');
        String first = blank < 0 ? applicant : applicant.substring(0, blank);
        if (first.length() < SHORTEST) {
            return false;
        }
        boolean found = false;
        for (String part : parts(subject, PARTINGS)) {
            var joined = parts(part, JOINTS);
            for (int at = 0; at + 1 < joined.size(); at++) {
                found |= offer(joined.get(at), joined.get(at + 1), first, subject, candidates)
                        || offer(joined.get(at + 1), joined.get(at), first, subject, candidates);
            }
        }
        return found;
    }

    private static boolean offer(String person, String other, String applicant, String subject, Candidates candidates) {
        String name = Folding.fold(person);
        boolean meant = name.equals(applicant) || name.startsWith(applicant + " ") || name.endsWith(" " + applicant);
        return meant
                && other.split(" ", MOST_WORDS + 2).length <= MOST_WORDS
                && !TitleWords.hasHeadWord(other)
                && candidates.offer(Field.COMPANY, other, false, JOINED, "subject", subject);
    }

    private static List<String> parts(String text, List<String> marks) {
        var parts = new ArrayList<String>(3);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            for (String mark : marks) {
                if (text.startsWith(mark, at)) {
                    parts.add(text.substring(from, at).strip());
                    from = at + mark.length();
                    at = from - 1;
                    break;
                }
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** The words with capitals that the subject begins with. */
    private static void head(String subject, Reading reading, Candidates candidates) {
        String part = parts(subject, PARTINGS).getFirst();
        var name = new StringBuilder();
        int words = 0;
        for (String word : part.split(" ", MOST_WORDS + 2)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) || words == MOST_HEAD_WORDS) {
                break;
            }
            name.append(words++ == 0 ? "" : " ").append(word);
        }
        String head = name.toString();
        if (head.length() >= SHORTEST && !TitleWords.hasJobWord(head) && isConfirmed(head, reading)) {
            candidates.offer(Field.COMPANY, head, false, SPOKEN_OF, "subject", subject);
        }
    }

    private static boolean isConfirmed(String name, Reading reading) {
        String key = CompanyKeys.key(name);
        return isLinked(key, reading.original().body().toLowerCase(Locale.ROOT)) || isSpokenOf(name, reading);
    }

    /** Whether a link has the name as a label of its host or a part of its path. */
    private static boolean isLinked(String key, String body) {
        return key.length() >= SHORTEST
                && body.contains("://")
                && (body.contains("." + key + ".")
                        || body.contains("//" + key + ".")
                        || body.contains("/" + key + "/"));
    }

    /** Whether the text has it behind a small word: where a sentence begins, every word has a capital, as German nouns do. */
    private static boolean isSpokenOf(String name, Reading reading) {
        if (reading.lexicons().isEmpty()
                || reading.lexicons().getFirst().language().equals("de")) {
            return false;
        }
        for (var line : reading.text().lines()) {
            String text = line.text();
            for (int at = text.indexOf(" " + name); at > 0; at = text.indexOf(" " + name, at + 1)) {
                int end = at + 1 + name.length();
                boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                if (whole && Character.isLowerCase(text.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
