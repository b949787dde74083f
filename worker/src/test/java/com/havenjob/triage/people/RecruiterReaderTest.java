package com.havenjob.triage.people;

import static com.havenjob.triage.particulars.WrittenMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Recruiter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecruiterReaderTest {

    private static final String SIGNED =
            "Thank you for your application.\n\nKind regards,\nEdda van der Quill\nPeople Partner";

    @Test
    void personWhoWritesAndSignsIsTheRecruiter() {
        var found = saying(SIGNED)
                .from("Edda van der Quill <edda@ostramill.example>")
                .read(Kind.APPLIED)
                .recruiter();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(new Recruiter("Edda van der Quill", "edda@ostramill.example"));
        assertThat(found.evidence()).isEqualTo("Edda van der Quill");
    }

    @Test
    void addressOfASystemIsNobodys() {
        var found = saying(SIGNED)
                .from("Ostra Mill <no-reply@greenhouse-mail.io>")
                .read(Kind.APPLIED)
                .recruiter();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(new Recruiter("Edda van der Quill", null));
    }

    @ParameterizedTest
    @CsvSource({
        "Edda Quill | Ostra Mill <edda@ostramill.example>,Edda Quill",
        "Edda Quill (Ostra Mill) <e.quill@ostramill.example>,Edda Quill"
    })
    void displayNameIsReadWithoutTheEmployer(String from, String name) {
        var found = saying("Thank you for your application.")
                .from(from)
                .read(Kind.APPLIED)
                .recruiter();

        assertThat(found).isNotNull();
        assertThat(found.value().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostra Mill <jobs@ostramill.example> | The Ostra Team",
                "Ostra Mill <jobs@ostra-mill.example> | Ostra Mill",
                "Recruiting Team <jobs@ostramill.example> | Human Resources",
                "Ufficio Personale <jobs@ostramill.example> | Ufficio Risorse Umane",
                "Zespół Rekrutacji <jobs@ostramill.example> | Zespół Rekrutacji"
            })
    void teamIsNoPerson(String from, String signature) {
        var mail = saying("Thank you for your application.\n\nKind regards,\n" + signature)
                .from(from);

        assertThat(mail.read(Kind.APPLIED).recruiter()).isNull();
    }

    private static @Nullable Finding<Recruiter> found(String from, String body) {
        return saying(body).from(from).read(Kind.APPLIED).recruiter();
    }

    private static String signed(String name) {
        return "Thank you.\n\nKind regards,\n" + name;
    }

    @Test
    void whoSignsAndSendsIsSurer() {
        var both = found("Edda Quill <edda@ostramill.example>", signed("Edda Quill"));
        var signed = found("Ostra <box@ostramill.example>", signed("Edda Quill"));
        var sent = found("Edda Quill <edda@ostramill.example>", "Thank you.");

        assertThat(both).isNotNull();
        assertThat(both.confidence()).isEqualTo(0.95);
        assertThat(signed).isNotNull();
        assertThat(signed.confidence()).isEqualTo(0.7);
        assertThat(signed.value().address()).isNull();
        assertThat(sent).isNotNull();
        assertThat(sent.confidence()).isEqualTo(0.75);
        assertThat(sent.extractor()).isEqualTo("recruiter/sender");
    }

    @Test
    void theFullerNameOfTheTwoIsTaken() {
        var found = found("Edda van der Quill <edda@ostramill.example>", signed("Edda Quill"));

        assertThat(found).isNotNull();
        assertThat(found.value().name()).isEqualTo("Edda van der Quill");

        var another = found("Bo van der Quill <bo@ostramill.example>", signed("Edda Quill"));
        assertThat(another).isNotNull();
        assertThat(another.value()).isEqualTo(new Recruiter("Edda Quill", null));
    }

    @Test
    void theNameStandsWithinTwoLinesBelowTheClosing() {
        assertThat(found("x@ostramill.example", "Kind regards,\nfrom the mill\nEdda Quill"))
                .isNotNull();
        assertThat(found("x@ostramill.example", "Kind regards,\nfrom the mill\nby the lake\nEdda Quill"))
                .isNull();
        assertThat(found("x@ostramill.example", "Edda Quill\nwrites soon")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Edda Quill", "E. Quill", "Edda O'Quill", "Edda Quill-Berg", "Édda Quíll", "Edda von der Quill"})
    void peopleSignWithTwoToFourWords(String name) {
        var found = found("x@ostramill.example", signed(name));

        assertThat(found).isNotNull();
        assertThat(found.value().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edda",
                "Edda Quill Of The Mill",
                "edda quill",
                "EDDA QUILL",
                "Edda Qu1ll",
                "Edda Ostramill",
                "Night Nurse",
                "E Quill"
            })
    void whatIsNoPersonsNameIsNoRecruiter(String name) {
        assertThat(found("x@ostramill.example", signed(name))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edda Quill via Weir",
                "Edda Quill from Weir",
                "Edda Quill at Weir",
                "Edda Quill - Weir",
                "Edda Quill – Weir",
                "Edda Quill @ Weir"
            })
    void whomTheSenderWorksForIsNoPartOfTheName(String display) {
        var found = found(display + " <edda@ostramill.example>", "Thank you.");

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(new Recruiter("Edda Quill", "edda@ostramill.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noreply@ostramill.example", "info@ostramill.example", "edda@greenhouse.io"})
    void nobodyIsReachedAtASystemsAddress(String address) {
        assertThat(found("Edda Quill <" + address + ">", "Thank you.")).isNull();
    }

    @Test
    void aPersonMayBeCalledLikeTheDomain() {
        var found = found("Edda Quill <edda.quill@quill.example>", "Thank you.");

        assertThat(found).isNotNull();
        assertThat(found("Edda Quill <edda@quill.example>", "Thank you.")).isNull();
    }
}
