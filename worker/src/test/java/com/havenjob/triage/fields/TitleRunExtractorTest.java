package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRunExtractorTest {

    private static List<String> titles(String from, String body) {
        var candidates = new Candidates("", "", "");
        TitleRunExtractor.extract(WrittenMail.saying(body).from(from).reading(), candidates);
        return candidates.of(Field.TITLE).stream().map(Candidate::value).toList();
    }

    @Test
    void capitalisedWordsWithOneForAPersonAtWorkAreATitle() {
        assertThat(titles("x@ostra.example", "We talked about the Bench Joiner last week."))
                .containsExactly("Bench Joiner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You will meet Ilske Vester (Head Joiner) on Friday.",
                "You will meet Anna (Head Joiner) on Friday.",
                "You will meet our Head Joiner on Friday."
            })
    void whomOneMeetsOffersNoPosition(String body) {
        assertThat(titles("x@ostra.example", body)).isEmpty();
    }

    @Test
    void whatStandsInABracketBehindAWordForPositionsIsOne() {
        assertThat(titles("x@ostra.example", "We talked about the Role (Bench Joiner) last week."))
                .containsExactly("Bench Joiner");
        assertThat(titles("x@ostra.example", "You come to us at Tiltmore (Bench Joiner) on Friday."))
                .containsExactly("Bench Joiner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Vester", "Anna Vester - Ostra Mill", "Anna Vester (Ostra Mill)"})
    void whatPeopleSignAsIsTheirOwnPosition(String name) {
        assertThat(titles(name + " <anna.vester@ostra.example>", "Come on Friday.\n\nAnna Vester\nHead Joiner"))
                .isEmpty();
    }
}
