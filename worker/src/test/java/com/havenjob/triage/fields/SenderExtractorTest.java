package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderExtractorTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Vocabulary());

    private static List<Candidate> found(String from, String body) {
        var candidates = new Candidates("", "", "");
        SenderExtractor.extract(WrittenMail.saying(body).from(from).reading(), TOKENIZER, candidates);
        return candidates.all();
    }

    private static List<Candidate> found(String from) {
        return found(from, "Hello");
    }

    @ParameterizedTest
    @CsvSource({
        "x@ostramill.example,Ostramill",
        "x@mail.ostra-mill.example,Ostra Mill",
        "x@ostra_mill.co.uk,Ostra Mill",
        "x@ostramill.com.au,Ostramill",
        "x@abc.example,ABC",
        "x@ab.example,AB",
        "x@abcd.example,Abcd"
    })
    void theDomainHintsAtTheEmployer(String from, String name) {
        assertThat(found(from)).hasSize(1).first().satisfies(hint -> {
            assertThat(hint.value()).isEqualTo(name);
            assertThat(hint.weight()).isEqualTo(0.5);
            assertThat(hint.extractor()).isEqualTo("sender-domain");
            assertThat(hint.evidence()).isEqualTo(from.substring(2));
            assertThat(hint.keyOnly()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@gmail.com", "x@yahoo.co.uk", "x@example", "x@a.example", "x@t-online.de"})
    void aDomainOfEverybodysNamesNobody(String from) {
        assertThat(found(from)).isEmpty();
    }

    @Test
    void theLocalPartHintsAtTheEmployerWhereASystemSends() {
        assertThat(found("ostramill@myworkday.com")).singleElement().satisfies(hint -> {
            assertThat(hint.value()).isEqualTo("Ostramill");
            assertThat(hint.extractor()).isEqualTo("workday/address");
            assertThat(hint.evidence()).isEqualTo("ostramill@myworkday.com");
            assertThat(hint.keyOnly()).isTrue();
        });
        assertThat(found("ostramill+news@myworkday.com"))
                .extracting(Candidate::value)
                .containsExactly("Ostramill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"noreply@myworkday.com", "a@myworkday.com", "careers+ostra@myworkday.com", "ostra@greenhouse.io"
            })
    void theLocalPartOfTheSystemItselfNamesNobody(String from) {
        assertThat(found(from)).isEmpty();
    }

    @Test
    void aLinkIntoTheSystemHintsAtTheEmployer() {
        assertThat(found("no-reply@greenhouse.io", "See https://boards.greenhouse.io/ostramill/jobs/1"))
                .containsExactly(new Candidate(
                        Field.COMPANY,
                        "Ostramill",
                        0.5,
                        "greenhouse/link",
                        "https://boards.greenhouse.io/ostramill/jobs/1",
                        true));
    }

    @Test
    void aDisplayNameThatTheDomainConfirmsIsTheEmployers() {
        assertThat(found("Tiltmore <x@tiltmore.example>"))
                .contains(new Candidate(Field.COMPANY, "Tiltmore", 0.85, "display-name/bare", "Tiltmore"));
        assertThat(found("Tiltmore <x@jobs-tiltmore.example>"))
                .contains(new Candidate(Field.COMPANY, "Tiltmore", 0.85, "display-name/bare", "Tiltmore"));
        assertThat(found("Tiltmore <x@wexcombe.example>"))
                .contains(new Candidate(Field.COMPANY, "Tiltmore", 0.3, "display-name/bare", "Tiltmore"));
        assertThat(found("Tiltmore <no-reply@greenhouse.io>"))
                .containsExactly(new Candidate(Field.COMPANY, "Tiltmore", 0.75, "display-name/bare", "Tiltmore"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Vester <ilse@greenhouse.io.example>",
                "x@y.example <no-reply@greenhouse.io>",
                "Greenhouse <no-reply@greenhouse.io>"
            })
    void neitherAPersonNorTheSystemIsTheEmployer(String from) {
        assertThat(found(from)).extracting(Candidate::extractor).doesNotContain("display-name/bare");
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ", " at ", " from ", " · ", " - ", " bei ", " @ ", " chez "})
    void whomAPersonWorksForStandsBehindTheName(String between) {
        String name = "Ilse Vester" + between + "Tiltmore";

        assertThat(found(name + " <ilse@wexcombe.example>"))
                .contains(new Candidate(Field.COMPANY, "Tiltmore", 0.85, "display-name/behind-person", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Vester | Tiltmore <jobs@wexcombe.example>",
                "Ilse Vester | Tiltmore <ilse@ilsewexcombe.example>",
                "Il Vester | Tiltmore <il@wexcombe.example>"
            })
    void whereTheAddressIsNotThePersonsTheNameIsNotRead(String from) {
        assertThat(found(from)).extracting(Candidate::extractor).doesNotContain("display-name/behind-person");
    }
}
