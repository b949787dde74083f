package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What employers put in brackets behind a title and says nothing about the work: the contract («CDD 6 mois», «maternity
 * cover»), the pay group, and a town with more words about the place («London, hybrid», «Birmingham office», «US-OR-Bend»).
 */
final class TitleBrackets {

    private static final int MOST_WORDS = 10;
    private static final int MOST_PARTS = 6;
    private static final Set<String> CONTRACTS = NameWords.words("contract words");
    private static final Set<String> PLACED = NameWords.words("place of work");
    private static final Pattern BETWEEN_PARTS = Pattern.compile(", ?|; ?|/|\\||·| [-–—] ");
    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2,3}|2[AB]");
    private static final Pattern STATE = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern CODED =
            Pattern.compile("\\p{Lu}{2}-(?:\\p{Lu}{2,3}-)?\\p{Lu}\\p{Ll}[\\p{L} .-]{1,30}");

    private TitleBrackets() {}

    /** «Data Engineer (backend», «Data Engineer) – Filip»: in front of the bracket whose other half the text does not have. */
    static String balanced(String title) {
        int open = -1;
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c == ')' && open < 0) {
                return title.substring(0, at);
            }
            open = c == '(' ? at : c == ')' ? -1 : open;
        }
        return open < 0 ? title : title.substring(0, open);
    }

    static boolean isTerm(String aside) {
        return isContract(aside)
                || tellsPay(aside)
                || isTown(aside)
                || CODED.matcher(aside).matches();
    }

    /** The number of a French department or a code like it, behind the name of a town. */
    static boolean isDepartment(String aside) {
        return DEPARTMENT.matcher(aside).matches();
    }

    /** «12-month FTC», «umowa na zastępstwo»: words for contracts, numbers, and small words between them. */
    private static boolean isContract(String aside) {
        boolean contract = false;
        for (String word : Words.split(Folding.fold(aside), MOST_WORDS, true, "")) {
            boolean told = CONTRACTS.contains(word);
            boolean other = word.isEmpty()
                    || Character.isDigit(word.charAt(0))
                    || NameWords.TERMS_OF_WORK.contains(word)
                    || NameWords.TITLE_LINKS.contains(word);
            if (!told && !other) {
                return false;
            }
            contract |= told;
        }
        return contract;
    }

    /** «catégorie A, filière technique»: where a part tells the pay group, the whole bracket is about it. */
    private static boolean tellsPay(String aside) {
        for (String part : BETWEEN_PARTS.split(aside, MOST_PARTS)) {
            if (TitleTerms.tellsPay(part)) {
                return true;
            }
        }
        return false;
    }

    /** A town with its state, its quarter, or how one works there; alone it is a part of the title where it is known. */
    private static boolean isTown(String aside) {
        String[] parts = BETWEEN_PARTS.split(aside, MOST_PARTS);
        if (parts.length == 1) {
            int blank = aside.lastIndexOf(' ');
            return blank > 0
                    && PLACED.contains(Folding.fold(aside.substring(blank + 1)))
                    && Places.isPlace(aside.substring(0, blank));
        }
        if (!Places.isPlace(parts[0])) {
            return false;
        }
        for (int at = 1; at < parts.length; at++) {
            String part = parts[at].strip();
            boolean name = !part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && (part.indexOf(' ') < 0 || Places.isPlace(part))
                    && !JobWords.contains(Folding.fold(part));
            if (!name && !STATE.matcher(part).matches() && !isAboutPlace(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAboutPlace(String part) {
        for (String word : Words.split(Folding.fold(part), MOST_WORDS, true, "-")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (!number && !PLACED.contains(word) && !NameWords.TERMS_OF_WORK.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
