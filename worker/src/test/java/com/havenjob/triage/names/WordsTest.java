package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is cut into words as a regular expression would cut it. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    Night Baker,              Night|Baker
                    "Mill & Sons, Leeds",     Mill|Sons|Leeds
                    "- Łódź 12",              |Łódź|
                    Bäckerei2Go,              Bäckerei|Go
                    "«Mill»",                 |Mill|
                    "",                       ""
                    """)
    void lettersMakeWords(String text, String words) {
        assertThat(String.join("|", Words.ofLetters(text, 12))).isEqualTo(words);
        assertThat(Words.ofLetters(text, 12)).containsExactly(text.split("[^\\p{L}]+", 12));
    }

    @Test
    void numbersCountWhereTheyAreAskedFor() {
        assertThat(Words.of("C3 Ⅳ½ team", 12)).containsExactly("C3", "Ⅳ½", "team");
        assertThat(Words.ofLetters("C3 Ⅳ½ team", 12)).containsExactly("C", "team");
    }

    @Test
    void lastWordHoldsTheRest() {
        assertThat(Words.of("a b, c - d", 3)).containsExactly("a", "b", "c - d");
        assertThat(Words.of("a b", 1)).containsExactly("a b");
    }

    @Test
    void marksCanBelongToWords() {
        assertThat(Words.split("C++ l'art o/a", 12, true, "+'")).containsExactly("C++", "l'art", "o", "a");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreLetters() {
        assertThat(Words.ofLetters("𝐀𝐁 🙂 c", 12)).containsExactly("𝐀𝐁", "c");
    }

    @ParameterizedTest
    @CsvSource({"Team Acme, true", "L'équipe Acme, true", "Zespół Acme, true", "Teamwork Acme, false"})
    void teamIsToldByItsWord(String text, boolean team) {
        assertThat(Words.namesTeam(text)).isEqualTo(team);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-reply", "jobs-noreply", "Ne_Pas_Repondre", "workday.notification+7"})
    void addressThatNobodyWritesFromIsAutomatic(String local) {
        assertThat(Words.isAutomatic(local)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "edda.quill", "careers", "reply.quill"})
    void addressOfPeopleIsNot(String local) {
        assertThat(Words.isAutomatic(local)).isFalse();
    }
}
