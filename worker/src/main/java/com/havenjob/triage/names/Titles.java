package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles of positions: cut out of text, freed from requisition numbers, and compared. */
public final class Titles {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 22;

    private static final List<String> BEHIND_EVENTS = List.of(
            ": ",
            ", ",
            " - ",
            " – ",
            " — ",
            " for the ",
            " for our ",
            " for ",
            " about the ",
            " about ",
            " para ",
            " per ");

    private static final Set<String> AUDIENCES = Set.of("community", "network", "pool", "newsletter");

    private Titles() {}

    /** A title and the requisition number that stood beside it. */
    public record Title(String value, @Nullable String requisition) {}

    /** Title without case, accents, marks, numbers of requisitions and gender marks. */
    public static String key(String title) {
        var cleaned = GenderMarks.strip(Requisitions.strip(title).value());
        var key = new StringBuilder();
        String folded = Folding.fold(cleaned);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** A text whose place says that it is a title, such as a line of a card: only numbers and marks are taken off. */
    public static Optional<Title> whole(String text) {
        var parted = Requisitions.strip(trimMarks(withoutLink(text.strip())));
        String value = trimMarks(GenderMarks.strip(parted.value()));
        return isReadable(value) ? Optional.of(new Title(value, parted.requisition())) : Optional.empty();
    }

    /** «Night Baker ( https://… )»: where a page linked a title, its text has the address behind it. */
    private static String withoutLink(String text) {
        int link = text.indexOf("http");
        int open = link < 1 ? -1 : Math.max(text.lastIndexOf('(', link), text.lastIndexOf('<', link));
        return open > 0 && text.substring(open + 1, link).isBlank()
                ? text.substring(0, open).strip()
                : text;
    }

    /** «Talent Community» and the like are read by people and not worked as. */
    private static boolean isAudience(String value) {
        String folded = Folding.fold(value);
        return AUDIENCES.contains(folded.substring(folded.lastIndexOf(' ') + 1)) || folded.contains("talent community");
    }

    /** «Ann (Data Engineer)»: of an invitation's heading the bracket is the title. */
    private static String inBrackets(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        boolean titled = open > 0
                && close > open
                && !TitleWords.hasJobWord(text.substring(0, open))
                && TitleWords.hasHeadWord(text.substring(open + 1, close));
        return titled ? text.substring(open + 1, close) : text;
    }

    private static boolean isReadable(String value) {
        return !value.isEmpty() && !value.contains(" · ") && value.length() <= LONGEST && NameText.hasLetter(value);
    }

    /** The title in a text that should be one; empty where it cannot be. */
    public static Optional<Title> clean(String text) {
        String led = TitleLeads.strip(TitleVerbs.before(TitleDates.before(withoutLink(text.strip()))));
        String title = withoutEvent(led);
        title = TitleEvents.withoutLeading(title);
        title = title.equals(led) ? title : TitleLeads.strip(title);
        var parted = Requisitions.strip(trim(inBrackets(withoutOwner(title))));
        String marked = MarkedTitles.upToMark(parted.value());
        String whole =
                TitleAsides.strip(TitleEvents.withoutRun(TitleEvents.withoutTrailing(GenderMarks.strip(marked))));
        String bare = TitleAsides.strip(trim(MarkedTitles.isMarked(marked) ? whole : TitleCase.headline(whole)));
        String value = Cases.nominative(trim(TitleBrackets.balanced(bare)));
        if (!isReadable(value) || TitleCase.beginsSmallWithEvent(value) || Places.isPlace(value) || isAudience(value)) {
            return Optional.empty();
        }
        String[] words = Words.split(Folding.fold(value), MOST_WORDS + 2, true, "+#'");
        if (words.length > MOST_WORDS) {
            return Optional.empty();
        }
        if (TitleWords.soundsLikeProse(value) || NoTitles.is(value)) {
            return Optional.empty();
        }
        return isVague(words) || isEvent(value) || value.length() < 2
                ? Optional.empty()
                : Optional.of(new Title(value, parted.requisition()));
    }

    /** «the position», and «Ausbildung 2026», which says for what only elsewhere. */
    private static boolean isVague(String[] words) {
        boolean vague = true;
        boolean yearly = true;
        for (String word : words) {
            boolean empty = word.isEmpty() || NameWords.VAGUE_TITLES.contains(word);
            vague &= empty;
            yearly &= empty || Character.isDigit(word.charAt(0)) || NameWords.VAGUE_WITH_YEAR.contains(word);
        }
        return vague || (yearly && words.length > 1 && Character.isDigit(words[words.length - 1].charAt(0)));
    }

    /** «12 Mill Lane, Leeds, UK's Data Engineer»: the site that a system puts where it means the employer. */
    private static String withoutOwner(String text) {
        int owner = Math.max(text.lastIndexOf("'s "), text.lastIndexOf("’s "));
        boolean site = owner > 0 && text.lastIndexOf(", ", owner) > 0;
        return site && TitleWords.hasJobWord(text.substring(owner + 3)) ? text.substring(owner + 3) : text;
    }

    /** «Technical interview, Data Engineer»: what happens is no part of the title. */
    private static String withoutEvent(String text) {
        String title = text;
        String before;
        do {
            before = title;
            title = withoutFirstEvent(title);
        } while (!before.equals(title));
        return title;
    }

    private static String withoutFirstEvent(String text) {
        if (!isEvent(Words.first(Folding.fold(text), "-"))) {
            return text; // what most begin with
        }
        for (String mark : BEHIND_EVENTS) {
            int at = text.indexOf(mark);
            if (at > 0 && isEvent(text.substring(0, at))) {
                return text.substring(at + mark.length());
            }
        }
        return text;
    }

    private static boolean isEvent(String text) {
        for (String word : Words.split(Folding.fold(text), MOST_WORDS, false, "-")) {
            if (!NameWords.EVENTS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String trim(String text) {
        String value = text;
        String before;
        do {
            before = value;
            value = trimMarks(value);
            int blank = value.indexOf(' ');
            if (blank > 0 && isHead(Folding.fold(trimMarks(value.substring(0, blank))), value.substring(blank))) {
                value = TitleLeads.withoutNumber(value.substring(blank + 1));
            }
            int last = value.lastIndexOf(' ');
            String tail = value.substring(last + 1);
            // «I» behind a title is a grade, whatever a small «i» means.
            if (last > 0 && !tail.equals("I") && NameWords.TITLE_TAILS.contains(Folding.fold(tail))) {
                value = value.substring(0, last);
            }
        } while (!before.equals(value));
        return value;
    }

    /** A word in front of titles; «Stage» is one in front of «Data Engineer», and part of «Stage Social Media». */
    private static boolean isHead(String folded, String rest) {
        return NameWords.TITLE_HEADS.contains(folded)
                && (!NameWords.JOB_WORDS.contains(folded) || TitleWords.hasJobWord(rest));
    }

    static String trimMarks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to
                && " -–—:,;.|\"'“”„‚‘’«»*#_·•\u00a0".indexOf(text.charAt(from)) >= 0
                && !(text.charAt(from) == '.' && text.startsWith("NET", from + 1))) {
            from++;
        }
        while (to > from && " -–—:,;.|!?\"'“”‘’«»*_·•\u00a0".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String value = text.substring(from, to);
        if (value.endsWith("(") || value.endsWith("[")) {
            return value.substring(0, value.length() - 1);
        }
        return value.endsWith(")") && value.indexOf('(') < 0 ? value.substring(0, value.length() - 1) : value;
    }
}
