package com.havenjob.triage.fields;

import com.havenjob.triage.names.Addresses;
import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a line that marks cut off each other: «Ann Vester | Recruiter | Acme Ltd, Leeds». */
final class LineParts {

    private static final int MOST_WORDS = 9;
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_HEAD = 4;
    private static final Set<String> HEADS =
            WordSet.of("for", "fur", "pour", "per", "pela", "pelo", "por", "voor", "za");

    private LineParts() {}

    /** The parts that are as short as a name; a legal form stays with the name before its comma. */
    static List<String> of(String line) {
        var parts = new ArrayList<String>(2);
        int from = 0;
        for (int at = 0, cuts = 1; at < line.length() && cuts < MOST_PARTS; ) {
            int mark = mark(line, at);
            if (mark > 0 && !(line.charAt(at) == ',' && CompanyWords.beginsWithLegalForm(line.substring(at + 1)))) {
                add(line.substring(from, at), parts);
                from = at + mark;
                cuts++;
            }
            at += Math.max(1, mark);
        }
        add(line.substring(from), parts);
        return parts;
    }

    /** How long the mark between two parts is that stands here; 0 where none does. A dash parts only between blanks. */
    private static int mark(String line, int at) {
        char c = line.charAt(at);
        if (c >= 'a' && c <= 'z') {
            return 0; // asked of every letter of every line
        }
        if (c != ' ') {
            return ",|·•;:()/<>\"„“”".indexOf(c) >= 0 && !isInsideWord(line, at) ? 1 : 0;
        }
        boolean dash = at + 2 < line.length() && "-–—".indexOf(line.charAt(at + 1)) >= 0 && line.charAt(at + 2) == ' ';
        return dash ? 3 : 0;
    }

    /** «A/S»: a stroke between single letters parts nothing. */
    private static boolean isInsideWord(String line, int at) {
        return line.charAt(at) == '/'
                && at + 1 < line.length()
                && Character.isLetter(line.charAt(at + 1))
                && (at + 2 == line.length() || !Character.isLetter(line.charAt(at + 2)));
    }

    /** «For Ree Ltd», «per Ree S.r.l.»: people sign for a firm. */
    private static String withoutHead(String text) {
        int blank = text.indexOf(' ');
        boolean head = blank > 0
                && blank <= LONGEST_HEAD
                && blank + 1 < text.length()
                && Character.isUpperCase(text.charAt(blank + 1))
                && HEADS.contains(Folding.fold(text.substring(0, blank)));
        return head ? text.substring(blank + 1) : text;
    }

    private static void add(String part, List<String> parts) {
        String text = withoutHead(Addresses.withoutLabel(part.strip()));
        if (!text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.indexOf('@') < 0
                && words(text) <= MOST_WORDS) {
            parts.add(text);
        }
    }

    private static int words(String text) {
        int words = 1;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            words++;
        }
        return words;
    }
}
