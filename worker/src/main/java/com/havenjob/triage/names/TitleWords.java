package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words are those of which titles are made. */
public final class TitleWords {

    private static final int MOST_WORDS = 22;
    private static final Set<String> SHORT_LINKS =
            WordSet.of("of", "and", "de", "für", "und", "et", "of/and", "en", "y", "e", "i");
    private static final Set<String> ROMANCE_OF = WordSet.of("de", "del", "di", "do", "da", "dos", "das", "en", "em");
    /** What stands in brackets is an aside and may be prose: «(full-time, one position)». */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

    private static final int MOST_STRANGE = 3;

    /** «Medewerker kwaliteitscontrole en productontwikkeling technische textielen»: the field is written small. */
    private static final int MOST_BEHIND_HEAD = 4;

    /** «Exploitant transport»: what begins with a capital and is short is no prose, whatever its words are. */
    private static final int SHORT = 40;

    private static final int FEW_STRANGE = 2;
    private static final int MOST_IN_OCCUPATION = 3;
    private static final int SHORTEST_OCCUPATION = 6;
    private static final WordSet BEFORE_PEOPLE = NameWords.words("before people");
    private static final WordSet BEFORE_EMPLOYERS = NameWords.words("in front of employers");
    private static final WordSet OCCUPATIONS = NameWords.words("occupation endings");

    private TitleWords() {}

    /** Whether a text begins with the number of a position, and goes on behind it. */
    public static boolean beginsWithRequisition(String text) {
        return Requisitions.leads(text);
    }

    /** Whether the last bracket of a text has the number of a vacancy. */
    public static boolean endsWithReference(String text) {
        int open = text.lastIndexOf('(');
        return open > 0 && text.endsWith(")") && TitleTerms.is(text.substring(open + 1, text.length() - 1));
    }

    /** Whether the word can stand between a title and the employer: «at», «chez». */
    public static boolean isBeforeEmployer(String word) {
        return BEFORE_EMPLOYERS.contains(Folding.fold(word));
    }

    /** Whether a word of the title is a word for work, in any language known. */
    public static boolean hasJobWord(String title) {
        return Words.anyOfLetters(Folding.fold(title), MOST_WORDS, JobWords::contains);
    }

    /** Whether a word of the title is one for a person at work, not only for a field. */
    public static boolean hasHeadWord(String title) {
        return Words.anyOfLetters(Folding.fold(title), MOST_WORDS, JobWords::isHead);
    }

    /** Whether a word of one of the first sentences, of so many, is one for a person at work. */
    public static boolean hasHeadWordInFirst(int sentences, MailText text) {
        var all = text.sentences();
        for (var sentence : all.subList(0, Math.min(sentences, all.size()))) {
            if (Words.anyOfLetters(sentence.foldedText(), MOST_WORDS, JobWords::isHead)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names a field of work, as in «Especialista en Marketing». */
    public static boolean isField(String word) {
        return NameWords.FIELD_WORDS.contains(Folding.fold(word));
    }

    /** Whether a word is one for a part of an office or a works, as in «w Wydziale Oświaty». */
    public static boolean isUnit(String word) {
        return NameWords.UNITS.contains(Folding.fold(word));
    }

    /** Whether a word, capitalised behind a title, names the programme that the title is: «Graduate Scheme». */
    public static boolean isScheme(String word) {
        return NameWords.SCHEMES.contains(Folding.fold(word));
    }

    /** Whether a word stands in front of somebody whom one meets: «our», «con il», «by». */
    public static boolean isBeforePeople(String word) {
        return BEFORE_PEOPLE.contains(Folding.fold(word));
    }

    /** Whether a text says when one works, as a shift: «nights», «Nachtdienst». */
    public static boolean isShift(String text) {
        return TitleAsides.SHIFTS.contains(Folding.fold(text));
    }

    /** Whether a word is a language, as titles name them. */
    public static boolean isLanguage(String word) {
        return NameWords.LANGUAGES.contains(Folding.fold(word));
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
        for (String word : Words.split(Titles.trimMarks(text), MOST_WORDS, true, "'")) {
            String folded = Folding.fold(word);
            if (!word.isEmpty() && !NameWords.TITLE_HEADS.contains(folded)) {
                return !Character.isLowerCase(word.codePointAt(0))
                        || JobWords.contains(folded)
                        || NameWords.FIELD_WORDS.contains(folded)
                        || NameWords.VAGUE_TITLES.contains(folded)
                        || isSmallCompound(OpenTitles.leading(text));
            }
        }
        return false;
    }

    /** «forklift driver», «night nurse»: two words in small letters, the second for a person at work. */
    private static boolean isSmallCompound(String text) {
        String[] words = Words.split(Titles.trimMarks(text), 3, false, "-'");
        return words.length == 2
                && isSmall(words[0])
                && JobWords.contains(Folding.fold(words[1]))
                && !NameWords.NOT_IN_A_TITLE.contains(Folding.fold(words[0]))
                && !NameWords.TITLE_LINKS.contains(Folding.fold(words[0]));
    }

    /** Whether a name begins with a word for a person at work and goes on with the field: «Técnico de Planta», «Cajero/a». */
    public static boolean beginsLikeTitle(String name) {
        String[] words = Words.split(Folding.fold(name), 3, false, "/");
        String first = words[0].split("/", 2)[0];
        boolean person = NameWords.JOB_WORDS.contains(first) && !NameWords.FIELD_WORDS.contains(first);
        return person && (words[0].indexOf('/') > 0 || (words.length > 2 && ROMANCE_OF.contains(words[1])));
    }

    /** Whether a dash may add this to a title: a ward, a field, and no place and no company. */
    public static boolean mayBeUnit(String text) {
        return Places.leading(text).isEmpty() && !CompanyWords.hasLegalForm(text);
    }

    static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    private static String firstWord(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? value : value.substring(0, blank);
    }

    /** «vendangeur», «viverista de plantas»: a word that no list has, and that ends as those for people at work do. */
    private static boolean isOccupation(String value) {
        String[] words = Words.split(value, MOST_IN_OCCUPATION + 2, false, "'");
        String first = Folding.fold(words[0]);
        return words.length <= MOST_IN_OCCUPATION
                && first.length() >= SHORTEST_OCCUPATION
                && OCCUPATIONS.hasEndingOf(first, 0);
    }

    private static String withoutBrackets(String value) {
        return value.indexOf('(') < 0 ? value : IN_BRACKETS.matcher(value).replaceAll(" ");
    }

    /** Of «d'État» what stands behind the sign tells. */
    private static boolean isSmallBehindElision(String word) {
        int sign = word.indexOf('\'') == 1 && word.length() > 2 ? 2 : 0;
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(sign));
    }

    /** «I», «US» and «Application» with a capital are a grade, a country and a product; in small letters they are prose. */
    static boolean soundsLikeProse(String value) {
        int strange = 0;
        for (String word : Words.split(withoutBrackets(value), MOST_WORDS + 2, true, "'")) {
            String folded = Folding.fold(word);
            boolean small = isSmallBehindElision(word);
            if (NameWords.NEVER_IN_A_TITLE.contains(folded) || (small && NameWords.NOT_IN_A_TITLE.contains(folded))) {
                return true;
            }
            boolean usual = NameWords.TITLE_LINKS.contains(folded)
                    || JobWords.contains(folded)
                    || NameWords.FIELD_WORDS.contains(folded)
                    || NameWords.TITLE_ADJECTIVES.contains(folded);
            strange += small && !usual ? 1 : 0;
        }
        if (strange > 0 && strange <= FEW_STRANGE && isOccupation(value)) {
            return false;
        }
        boolean capital = value.length() <= SHORT && Character.isUpperCase(value.codePointAt(0));
        boolean leads = Character.isUpperCase(value.codePointAt(0)) && hasHeadWord(firstWord(value));
        return strange > (leads ? MOST_BEHIND_HEAD : hasJobWord(value) ? MOST_STRANGE : capital ? FEW_STRANGE : 0);
    }
}
