package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Baker | night baker",
                "Zürich | zurich",
                "STRAßE | strasse",
                "Æther Œuvre | aether oeuvre",
                "Łódź | lodz",
                "Ørsted Đoko Kılıç | orsted doko kilic",
                "l’équipe d‘or d´or | l'equipe d'or d'or",
                "a–b—c‑d−e | a-b-c-d-e",
                "ﬁnance № ² | finance no 2",
                "soft\u00ADhyphen zero\u200Bwidth | softhyphen zerowidth",
            })
    void foldedWordsAreComparable(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void characterFoldsAlikeWhateverStandsBesideIt() {
        for (char c = 'a'; c < 0x2100; c++) {
            assertThat(Folding.fold("x" + c + "語")).as("U+%04X", (int) c).isEqualTo(Folding.fold("x" + c) + "語");
        }
    }
}
