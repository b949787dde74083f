package com.havenjob.triage.reading;

import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.text.Sentence;
import java.util.Set;

/**
 * Which words of a mail may be names, by their capitals: what is learned of mail must not hold the names of those who wrote or
 * got it.
 *
 * @param ofNouns whether the mail's language gives a capital to every noun
 */
public record Capitals(boolean ofNouns) {

    private static final Set<String> LANGUAGES_WITH_NOUNS = Set.of("de");

    /** What the nouns of a letter never stand behind, and surnames always do. */
    private static final Set<String> TITLES_OF_PEOPLE = Set.of("herr", "herrn", "frau", "dr");

    /** What capitals mean in this mail. */
    public static Capitals of(Reading reading) {
        return new Capitals(
                reading.lexicons().stream().anyMatch(lexicon -> LANGUAGES_WITH_NOUNS.contains(lexicon.language())));
    }

    /**
     * Whether the word begins with a capital that it need not have as a noun. One that begins a sentence may be a name too:
     * «Ann, we read your application». Of German nouns a first name may be one, and what stands behind «Herr» and «Frau».
     */
    public boolean mayBeName(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.first(token)) && !(ofNouns && isNoun(sentence, token));
    }

    private static boolean isNoun(Sentence sentence, int token) {
        int before = token > 0 && sentence.first(token - 1) == '.' ? token - 2 : token - 1;
        return !Organisations.isGivenName(sentence.token(token))
                && !(before >= 0 && TITLES_OF_PEOPLE.contains(sentence.folded(before)));
    }
}
