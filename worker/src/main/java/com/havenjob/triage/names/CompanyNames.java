package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Locale;
import java.util.Optional;

/** Company names, cut out of the text that they stand in. */
public final class CompanyNames {

    private static final int MOST_WORDS = 80;
    private static final String UNIVERSITY = " University";
    private static final int MOST_HEADS = 2;

    private CompanyNames() {}

    /**
     * The company that text behind words like «applying to» begins with: capitalised words and what links them, up to
     * the first word that cannot belong to a name. Empty where the text does not begin with a name.
     */
    public static Optional<String> leading(String text) {
        String rest = withoutHeads(stripMarks(text));
        if (Folding.fold(rest.substring(0, Math.min(4, rest.length()))).equals("the ")) {
            var behind = leading(rest.substring(4));
            return behind.map(name -> rest.charAt(0) == 'T' ? rest.substring(0, 4) + name : name);
        }
        int end = CompanyRun.end(rest);
        boolean owns = NameText.skipBlanks(rest, end) < rest.length()
                && Character.isLetter(rest.charAt(NameText.skipBlanks(rest, end)));
        return accept(withoutPossessive(rest.substring(0, CompanyRun.endOfForm(rest, end)), owns));
    }

    /** «der Acme GmbH», «firmie Acme»: small words in front of a name. */
    private static String withoutHeads(String text) {
        String rest = text;
        for (int heads = 0; heads < MOST_HEADS; heads++) {
            int blank = rest.indexOf(' ');
            boolean head = blank > 0
                    && Character.isLowerCase(rest.charAt(0))
                    && blank + 1 < rest.length()
                    && NameWords.COMPANY_HEADS.contains(Folding.fold(rest.substring(0, blank)));
            if (!head) {
                return rest;
            }
            rest = rest.substring(blank + 1).strip();
        }
        return rest;
    }

    /** «Autodesk's careers page» speaks of Autodesk; a name that ends so is called so. */
    private static String withoutPossessive(String name, boolean owns) {
        return owns && (name.endsWith("'s") || name.endsWith("’s")) ? name.substring(0, name.length() - 2) : name;
    }

    /** A text that is a company as a whole, such as a line of a card; empty where it cannot be one. */
    public static Optional<String> whole(String text) {
        int dot = text.indexOf(" · ");
        return accept(stripMarks(dot > 0 ? text.substring(0, dot) : text));
    }

    /**
     * The name without the words that go with «team»: «Acme Talent» stands for «Acme Talent Team».
     *
     * @param evidence what the name was read from, with the words behind it
     */
    public static String withoutTeam(String name, String evidence) {
        String bare = withoutTails(name + " team");
        int university = endOfUniversity(name, evidence);
        if (bare.length() < university) {
            return name.substring(0, university);
        }
        // A team belongs to somebody: what looks like part of the name is the genitive.
        return bare.length() < name.length() ? withoutPossessive(bare, true) : bare;
    }

    /** «Ree University Human Resources»: only «Ree University Recruiting» and «… Team» are a firm's that hires students. */
    private static int endOfUniversity(String name, String evidence) {
        int end = name.indexOf(UNIVERSITY) + UNIVERSITY.length();
        int behind = evidence.indexOf(UNIVERSITY) + UNIVERSITY.length();
        if (end <= UNIVERSITY.length() || behind <= UNIVERSITY.length()) {
            return 0;
        }
        return isSearched(evidence.substring(behind)) ? 0 : end;
    }

    /** «Vester und Sohn» for «Vester Und Sohn»: links are written small between the words of a name. */
    public static String withSmallLinks(String name) {
        String[] words = name.split(" ", MOST_WORDS);
        for (int at = 1; at + 1 < words.length; at++) {
            String small = words[at].toLowerCase(Locale.ROOT);
            words[at] = NameWords.COMPANY_LINKS.contains(small) ? small : words[at];
        }
        return String.join(" ", words);
    }

    private static Optional<String> accept(String candidate) {
        String name = tidy(candidate);
        return NoCompanies.is(name) ? Optional.empty() : Optional.of(name);
    }

    private static String tidy(String text) {
        String name = stripMarks(text);
        int end = name.length();
        while (end > 0
                && !Character.isLetterOrDigit(name.charAt(end - 1))
                && ".)+°®™".indexOf(name.charAt(end - 1)) < 0) {
            end--;
        }
        name = name.substring(0, end);
        int stars = name.indexOf(" *");
        name = stars > 0 ? name.substring(0, stars) : name; // «Hotel Ree ****»
        name = Places.without(withoutTails(name));
        if (name.endsWith(".")
                && !NameWords.LEGAL_FORMS.contains(NameText.trimDots(NameText.lastWord(Folding.fold(name))))) {
            name = name.substring(0, name.length() - 1);
        }
        return name.endsWith(")") && name.indexOf('(') < 0 ? name.substring(0, name.length() - 1) : name;
    }

    private static String withoutTails(String text) {
        String name = text;
        int blank = name.lastIndexOf(' ');
        boolean ofTeam = false;
        while (blank > 0
                && isTail(name.substring(blank + 1), ofTeam)
                && !(name.endsWith(UNIVERSITY) && !isSearched(text.substring(name.length())))) {
            ofTeam = true;
            name = name.substring(0, blank).strip();
            while (!name.isEmpty() && "-–|@,".indexOf(name.charAt(name.length() - 1)) >= 0) {
                name = name.substring(0, name.length() - 1).strip();
            }
            blank = name.lastIndexOf(' ');
        }
        return name;
    }

    /** Whether what stands behind «University» says that a firm looks for people there. */
    private static boolean isSearched(String behind) {
        String folded = Folding.fold(behind).strip();
        return folded.startsWith("recruit") || folded.startsWith("team");
    }

    private static boolean isTail(String word, boolean ofTeam) {
        String folded = Folding.fold(word);
        return NameWords.NAME_TAILS.contains(folded) || (ofTeam && NameWords.SIGNATURE_TAILS.contains(folded));
    }

    private static String stripMarks(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        return text.substring(from).strip();
    }
}
