package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {

    @ParameterizedTest
    @CsvSource({
        "APPLIED, Applied",
        "UNDER_REVIEW, Under Review",
        "ASSESSMENT, Under Review",
        "PHONE_SCREEN, Phone Screen",
        "INTERVIEW, Interview",
        "OFFER, Offer",
        "REJECTED, Rejected",
        "WITHDRAWN, Withdrawn"
    })
    void eachKindLeadsToItsStatus(Kind kind, String label) {
        assertThat(Statuses.of(kind).label()).isEqualTo(label);
    }

    @Test
    void aMailAboutNoApplicationLeadsNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statuses.of(Kind.NOT_APPLICATION));
    }
}
