package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource({
        "gmbh, legal forms",
        "ltd, legal forms",
        "astrid, given names",
        "bibliotheek, organisation kinds",
        "universitat, organisation kinds",
        "leeds, towns in titles"
    })
    void wordsAreKnownByTheSectionsThatHaveThem(String word, String section) {
        assertThat(Sections.STANDARD.words()).contains(word);
        assertThat(Sections.STANDARD.of(word)).contains(section);
    }

    @Test
    void eachWordOfATownOfSeveralMayBeAPartOfOne() {
        assertThat(Sections.STANDARD.of("new-york")).contains("towns in titles");
        assertThat(Sections.STANDARD.of("york")).contains("towns in titles");
    }

    @Test
    void sectionsOfEndingsSpeakForWordsThatHaveOne() {
        assertThat(Sections.STANDARD.ofEndings("quarzleiterin")).contains("job endings");
        assertThat(Sections.STANDARD.ofEndings("mohnstrasse")).contains("street endings");
        assertThat(Sections.STANDARD.of("quarzleiterin")).isEmpty();
    }

    @Test
    void anEndingAloneIsNoWordThatHasIt() {
        assertThat(Sections.STANDARD.ofEndings("strasse")).doesNotContain("street endings");
    }

    @Test
    void aWordOfNoSheetIsInNoSection() {
        assertThat(Sections.STANDARD.of("qzx")).isEmpty();
        assertThat(Sections.STANDARD.ofEndings("qzx")).isEmpty();
        assertThat(Sections.STANDARD.of("")).isEmpty();
        assertThat(Sections.STANDARD.ofEndings("")).isEmpty();
    }
}
