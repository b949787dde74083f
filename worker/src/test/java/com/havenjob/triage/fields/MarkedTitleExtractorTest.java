package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTitleExtractorTest {

    private static List<Candidate> found(WrittenMail mail) {
        var candidates = new Candidates("", "", "");
        MarkedTitleExtractor.extract(mail.reading(), candidates);
        return candidates.all();
    }

    private static List<String> titles(String body) {
        return found(WrittenMail.saying(body)).stream().map(Candidate::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We write about „Night Nurse“ today.",
                "We write about \"Night Nurse\" today.",
                "We write about «Night Nurse» today.",
                "\"Night Nurse\"",
                "We write about \"Bright Lantern\" or rather about \"Night Nurse\" today."
            })
    void aPositionBetweenMarksIsTheTitle(String text) {
        assertThat(found(WrittenMail.saying(text))).singleElement().satisfies(title -> {
            assertThat(title.field()).isEqualTo(Field.TITLE);
            assertThat(title.value()).isEqualTo("Night Nurse");
            assertThat(title.extractor()).isEqualTo("marked-title");
            assertThat(title.evidence()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We write about \"Bright Lantern\" today.",
                "We write about \"Night Nurse today.",
                "We write about Night Nurse today.",
                "We write of 5x\"Night Nurse"
            })
    void otherMarksAreNoTitle(String text) {
        assertThat(titles(text)).isEmpty();
    }

    @Test
    void theFirstPositionCounts() {
        assertThat(titles("You wrote about \"Night Nurse\".\n\nOthers liked \"Day Nurse\"."))
                .containsExactly("Night Nurse");
    }

    @Test
    void theSubjectIsReadByItself() {
        assertThat(found(WrittenMail.saying("We write about \"Day Nurse\".").about("About \"Night Nurse\"")))
                .extracting(candidate -> candidate.extractor() + " " + candidate.value())
                .containsExactly("subject/marked Night Nurse", "marked-title Day Nurse");
    }

    @Test
    void aLineOfItsOwnGoesOnBehindItsGenderMark() {
        assertThat(titles("Bauleiter (m/w/d) im Hochbau")).containsExactly("Bauleiter im Hochbau");
        assertThat(titles("Bauleiter (m/w/d) am Standort Kassel")).containsExactly("Bauleiter");
    }

    @Test
    void aHeadingWithTheNumberOfTheVacancyIsTheTitle() {
        assertThat(titles("Lectureship in Modern History (Ref. LH/31/3)"))
                .containsExactly("Lectureship in Modern History");
        assertThat(titles("Lectureship in Modern History (see below)")).isEmpty();
    }
}
