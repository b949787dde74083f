package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Titles of positions: cut out of text, freed from requisition numbers, and compared. */
public final class Titles {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 22;
    private static final int MOST_STRANGE = 3;
    private static final int MOST_MARKED = 600;

    private static final List<String> STOPS = List.of(
            "! ",
            "? ",
            ". ",
            "; ",
            " at ",
            " with ",
            " and we ",
            " and will ",
            " and are ",
            " and have ",
            ", and ",
            " out of ",
            " via ",
            " through ",
            " from ",
            " has ",
            " reached ",
            " is ",
            " was ",
            " but ",
            " on ",
            ", we ",
            " position ",
            " role ",
            " because ",
            " which ",
            " that ");

    private static final List<String> ALL_STOPS = Stream.concat(
                    STOPS.stream(), NameWords.lines("title stops").stream().map(stop -> " " + stop + " "))
            .toList();

    /** What stands in brackets is an aside and may be prose: «(full-time, one position)». */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

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

    /** German: «Data Analyst in Kassel». */
    private static final Set<String> BEFORE_PLACES = Set.of("in", "bei", "am", "an", "ab");

    private static final Set<String> AUDIENCES = Set.of("community", "network", "pool", "newsletter");

    private static final Set<String> SHORT_LINKS =
            Set.of("of", "and", "de", "für", "und", "et", "of/and", "en", "y", "e", "i");

    private static final Set<String> ROMANCE_OF = Set.of("de", "del", "di", "do", "da", "dos", "das", "en", "em");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#']+");
    private static final Pattern BETWEEN_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern BETWEEN_FORMS = Pattern.compile("[^\\p{L}/]+");
    private static final Pattern BETWEEN_JOINED = Pattern.compile("[^\\p{L}-]+");

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
        var parted = Requisitions.strip(trimMarks(text.strip()));
        String value = trimMarks(GenderMarks.strip(parted.value()));
        return isReadable(value) ? Optional.of(new Title(value, parted.requisition())) : Optional.empty();
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
                && !hasJobWord(text.substring(0, open))
                && hasHeadWord(text.substring(open + 1, close));
        return titled ? text.substring(open + 1, close) : text;
    }

    private static boolean isReadable(String value) {
        return !value.isEmpty()
                && !value.contains(" · ")
                && value.length() <= LONGEST
                && value.codePoints().anyMatch(Character::isLetter);
    }

    /** The title in a text that should be one; empty where it cannot be. */
    public static Optional<Title> clean(String text) {
        var parted = Requisitions.strip(trim(inBrackets(withoutEvent(text.strip()))));
        String bare = TitleAsides.strip(trim(TitleCase.headline(GenderMarks.strip(parted.value()))));
        String value = Cases.nominative(trim(bare));
        if (!isReadable(value) || TitleCase.beginsSmallWithEvent(value) || Places.isPlace(value) || isAudience(value)) {
            return Optional.empty();
        }
        String[] words = BETWEEN_WORDS.split(Folding.fold(value), MOST_WORDS + 2);
        if (words.length > MOST_WORDS) {
            return Optional.empty();
        }
        if (soundsLikeProse(value)) {
            return Optional.empty();
        }
        boolean vague = true;
        for (String word : words) {
            vague &= NameWords.VAGUE_TITLES.contains(word) || word.isEmpty();
        }
        return vague || isEvent(value) || value.length() < 2
                ? Optional.empty()
                : Optional.of(new Title(value, parted.requisition()));
    }

    /** Whether a text begins with the number of a position, and goes on behind it. */
    public static boolean beginsWithRequisition(String text) {
        return Requisitions.leads(text);
    }

    /** Whether a word of the title is a word for work, in any language known. */
    public static boolean hasJobWord(String title) {
        for (String word : Words.ofLetters(Folding.fold(title), MOST_WORDS)) {
            if (JobWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the title is one for a person at work, not only for a field. */
    public static boolean hasHeadWord(String title) {
        for (String word : Words.ofLetters(Folding.fold(title), MOST_WORDS)) {
            if (JobWords.isHead(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names a field of work, as in «Especialista en Marketing». */
    public static boolean isField(String word) {
        return NameWords.FIELD_WORDS.contains(Folding.fold(word));
    }

    /** Whether a word stands small between the words of titles: «of», «and», «de». */
    public static boolean isLink(String word) {
        return SHORT_LINKS.contains(word);
    }

    /** Whether a name ends with a word for a person at work, as titles do and companies seldom. */
    public static boolean endsLikeTitle(String name) {
        String[] words = Words.ofLetters(Folding.fold(name), MOST_WORDS);
        String last = words.length == 0 ? "" : words[words.length - 1];
        return words.length > 1 && JobWords.isHead(last);
    }

    /** Whether the first word is capitalised, or one that titles begin with: prose between small words is none. */
    public static boolean beginsAsTitle(String text) {
        for (String word : BETWEEN_SPOKEN.split(trimMarks(text), MOST_WORDS)) {
            String folded = Folding.fold(word);
            if (!word.isEmpty() && !NameWords.TITLE_HEADS.contains(folded)) {
                return !Character.isLowerCase(word.codePointAt(0))
                        || NameWords.JOB_WORDS.contains(folded)
                        || NameWords.FIELD_WORDS.contains(folded)
                        || NameWords.VAGUE_TITLES.contains(folded);
            }
        }
        return false;
    }

    /** Whether a name begins with a word for a person at work and goes on with the field: «Técnico de Planta», «Cajero/a». */
    public static boolean beginsLikeTitle(String name) {
        String[] words = BETWEEN_FORMS.split(Folding.fold(name), 3);
        String first = words[0].split("/", 2)[0];
        boolean person = NameWords.JOB_WORDS.contains(first) && !NameWords.FIELD_WORDS.contains(first);
        return person && (words[0].indexOf('/') > 0 || (words.length > 2 && ROMANCE_OF.contains(words[1])));
    }

    /** The title that open text begins with: up to the first mark or word that ends it. */
    public static String leading(String text) {
        int end = text.length();
        for (String stop : ALL_STOPS) {
            int at = text.indexOf(stop);
            while (stop.equals(". ") && at > 0 && isAbbreviated(text, at)) {
                at = text.indexOf(stop, at + 1);
            }
            end = at > 0 && at < end ? at : end;
        }
        int comma = text.indexOf(", ");
        while (comma > 0 && comma < end && !beginsProse(text, comma)) {
            comma = text.indexOf(", ", comma + 1);
        }
        end = comma > 0 && comma < end ? comma : end;
        int in = text.indexOf(" in ");
        boolean place = in > 0 && in < end && in + 4 < text.length() && Character.isUpperCase(text.charAt(in + 4));
        return text.substring(0, place && hasJobWord(text.substring(0, in)) ? in : end);
    }

    /** A comma in front of a small word, where no bracket is open. */
    private static boolean beginsProse(String text, int comma) {
        boolean small = comma + 2 < text.length() && Character.isLowerCase(text.charAt(comma + 2));
        return small && text.lastIndexOf('(', comma) <= text.lastIndexOf(')', comma);
    }

    /** «Specjalista ds. Zakupów»: a dot behind two letters ends no sentence. */
    private static boolean isAbbreviated(String text, int dot) {
        return dot >= 3 && text.charAt(dot - 3) == ' ' && Character.isLetter(text.charAt(dot - 2));
    }

    /**
     * The beginning of a text up to the first small word that links no title words: where nouns are capitalised, as in
     * German, that is the whole title.
     */
    public static String capitalised(String text) {
        int end = 0;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(' ', from);
            to = to < 0 ? text.length() : to;
            String word = text.substring(from, to);
            if (word.startsWith("(") && text.indexOf(')', from) > 0 && text.indexOf(')', from) - from < 40) {
                to = text.indexOf(')', from) + 1;
                end = to;
            } else if (from > 0 && Character.isUpperCase(after(text, to)) && BEFORE_PLACES.contains(word)) {
                break;
            } else if (isUpright(word)
                    || (end == 0 && NameWords.TITLE_ADJECTIVES.contains(Folding.fold(word)) && to < text.length())) {
                end = to;
                if (".,;:!?“”\"»«".indexOf(word.charAt(word.length() - 1)) >= 0 && !goesOn(text, word, to)) {
                    break;
                }
            } else if (!word.isEmpty() && !NameWords.TITLE_LINKS.contains(Folding.fold(word)) && word.length() > 1) {
                break;
            }
            from = to + 1;
        }
        return text.substring(0, end);
    }

    private static char after(String text, int blank) {
        return blank + 1 < text.length() ? text.charAt(blank + 1) : ' ';
    }

    private static boolean isUpright(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length() && (Character.isUpperCase(word.charAt(at)) || Character.isDigit(word.charAt(at)));
    }

    /** «Leiter Einkauf, Logistik und Versand»: a comma between nouns goes on, another mark does not. */
    private static boolean goesOn(String text, String word, int at) {
        return word.endsWith(",") && at + 1 < text.length() && isUpright(text.substring(at + 1));
    }

    /** What stands in front of the first gender mark of a text, as far back as a title can reach; empty without one. */
    public static Optional<String> beforeGenderMark(String text) {
        int mark = text.length() > MOST_MARKED ? -1 : GenderMarks.find(text, 0);
        if (mark < 1) {
            return Optional.empty();
        }
        int start = mark;
        int strange = 0;
        int to = mark;
        while (to > 0 && strange < MOST_STRANGE) {
            int from = text.lastIndexOf(' ', to - 1) + 1;
            String word = text.substring(from, to);
            boolean ends = !word.isEmpty() && ".:;!?|•·>„“\"«»".indexOf(word.charAt(word.length() - 1)) >= 0;
            if (ends || NameWords.TITLE_OPENERS.contains(Folding.fold(word)) || (word.length() == 1 && isDash(word))) {
                break;
            }
            boolean upright = isUpright(word);
            String folded = Folding.fold(trimMarks(word));
            start = upright || JobWords.contains(folded) ? from : start;
            strange = upright || JobWords.contains(folded) || NameWords.TITLE_LINKS.contains(folded) ? 0 : strange + 1;
            to = from - 1;
            if (!word.isEmpty() && "„“\"«".indexOf(word.charAt(0)) >= 0) {
                break;
            }
        }
        int end = mark;
        return start < end ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    private static boolean isDash(String word) {
        return "-–—/,".contains(word);
    }

    /** Whether a line is a title with its gender mark and little else. */
    public static boolean endsWithGenderMark(String line) {
        int mark = line.length() > LONGEST ? -1 : GenderMarks.find(line, 0);
        return mark > 0 && line.length() - mark < 16;
    }

    /** «I», «US» and «Application» with a capital are a grade, a country and a product; in small letters they are prose. */
    private static boolean soundsLikeProse(String value) {
        int strange = 0;
        for (String word : BETWEEN_SPOKEN.split(IN_BRACKETS.matcher(value).replaceAll(" "), MOST_WORDS + 2)) {
            String folded = Folding.fold(word);
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (NameWords.NEVER_IN_A_TITLE.contains(folded) || (small && NameWords.NOT_IN_A_TITLE.contains(folded))) {
                return true;
            }
            boolean usual = NameWords.TITLE_LINKS.contains(folded)
                    || JobWords.contains(folded)
                    || NameWords.FIELD_WORDS.contains(folded);
            strange += small && !usual ? 1 : 0;
        }
        return strange > (hasJobWord(value) ? MOST_STRANGE : 0);
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
        for (String mark : BEHIND_EVENTS) {
            int at = text.indexOf(mark);
            if (at > 0 && isEvent(text.substring(0, at))) {
                return text.substring(at + mark.length());
            }
        }
        return text;
    }

    private static boolean isEvent(String text) {
        for (String word : BETWEEN_JOINED.split(Folding.fold(text), MOST_WORDS)) {
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
            if (blank > 0 && NameWords.TITLE_HEADS.contains(Folding.fold(trimMarks(value.substring(0, blank))))) {
                value = value.substring(blank + 1);
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

    private static String trimMarks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to
                && " -–—:,;.|\"'“”‘’«»*#_·•\u00a0".indexOf(text.charAt(from)) >= 0
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
