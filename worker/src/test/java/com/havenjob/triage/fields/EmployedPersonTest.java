package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployedPersonTest {

    private static Optional<String> employer(String from, String body) {
        var reading = WrittenMail.saying(body).from(from).reading();
        return EmployedPerson.employer(Objects.requireNonNull(reading.original().fromName()), reading);
    }

    @ParameterizedTest
    @CsvSource({
        "Jule von tiltmoor <tiltmoor@boardly.example>,tiltmoor",
        "Jule von tiltmühl <jobs@tiltmuehl.boardly.example>,tiltmühl",
        "Clotilde - Ateliers Ostra <ateliers-ostra@boardly.example>,Ateliers Ostra",
        "Orsk de Ostra <jobs@ostra.boardly.example>,Ostra"
    })
    void thePersonWritesForWhomTheAddressNames(String from, String employer) {
        assertThat(employer(from, "Hello\n\nSee you,\nOrsk")).contains(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jule von Tiltmoor <info@ostra.example>",
                "Ostra - Tiltmore <tiltmore@boardly.example>",
                "Ilse Anna Maria von Ostra <jobs@ostra.example>",
                "Jule <jule@ostra.example>"
            })
    void elseTheNameIsLeftToOthers(String from) {
        assertThat(employer(from, "Hello")).isEmpty();
    }
}
