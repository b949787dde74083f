package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapedNameExtractorTest {

    private static List<Candidate> found(String body) {
        var candidates = new Candidates("", "", "");
        ShapedNameExtractor.extract(
                WrittenMail.saying(body).from("x@vester.example").reading(), candidates);
        return candidates.all();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gemeente Ostrabeek, Markt 1 | Gemeente Ostrabeek",
                "Waar: Waterschap Ostra, Dijk 4 | Waterschap Ostra",
                "Ilse Vester / Recruiter / Ostra Homes Ltd | Ostra Homes Ltd",
                "Młyn Ostra sp.j. | Młyn Ostra sp.j.",
                "Les Moulins asbl - 5000 Ostra | Les Moulins asbl"
            })
    void namesOfTheirShapeAreFoundBelowTheClosing(String line, String name) {
        assertThat(found("Kind regards,\n\n" + line))
                .containsExactly(new Candidate(Field.COMPANY, name, 0.75, "signed-name", line));
    }

    @Test
    void aListOfPositionsNamesOtherEmployers() {
        assertThat(found("Hello\n\nNight Nurse - Ostra Homes Ltd - Leeds")).isEmpty();
    }

    @Test
    void sentencesHaveNoSuchShape() {
        assertThat(found("Kind regards,\n\nOstra Homes Recruitment\n\nShall we meet at School?"))
                .isEmpty();
    }
}
