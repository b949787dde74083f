package com.havenjob.triage.people;

import static com.havenjob.triage.particulars.WrittenMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import com.havenjob.triage.Recruiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
