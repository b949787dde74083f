package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.names.Organisations;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fitted models keep of the mail that they were fitted to: how it is written, and nobody's name. */
class LearnedWordsTest {

    /** First names that are words of other meanings as well, in English, German, Dutch, Italian and Polish. */
    private static final Set<String> ALSO_WORDS = Set.of("ad", "floor", "junior", "maja", "sara", "ton", "will");

    private static Stream<String> ofKinds() {
        var sheet = Sheet.load("kinds.sheet");
        return Stream.of("words of subjects", "words of texts")
                .flatMap(section -> sheet.entries(section).keySet().stream());
    }

    private static Stream<String> ofEntities() {
        return Sheet.load("entities.sheet").entries("weights").keySet().stream()
                .filter(name -> name.contains(" word "))
                .map(name -> name.substring(name.indexOf(" word ") + " word ".length()));
    }

    @Test
    void noModelKnowsAPersonByName() {
        assertThat(ofKinds()).hasSizeGreaterThan(1000);
        assertThat(ofEntities()).hasSizeGreaterThan(1000);
        assertThat(Stream.concat(ofKinds(), ofEntities()).filter(Organisations::isGivenName))
                .isSubsetOf(ALSO_WORDS);
    }

    @Test
    void noModelKnowsANumberOrAnAddress() {
        assertThat(Stream.concat(ofKinds(), ofEntities()))
                .noneMatch(word -> (word.length() > 1 && word.contains("@"))
                        || word.chars().anyMatch(Character::isDigit));
    }
}
