package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Finding;
import com.havenjob.triage.particulars.WrittenMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What subject and text both write behind a title belongs to it, unless it is the employer. */
class RepeatedTitleTest {

    private static final Support SUPPORT = new Support(0.9, 0, 1, true, true, false, false, 0, 0, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Nurse, Burns Unit | We read your letter for Night Nurse, Burns Unit. | Night Nurse, Burns Unit",
                "Night Nurse - Burns Unit | We need a Night Nurse - Burns Unit | Night Nurse - Burns Unit",
                "Night Nurse, Burns Unit | We read your letter for the Night Nurse. | Night Nurse",
                "Night Nurse | We read your letter for Night Nurse, Burns Unit. | Night Nurse",
                "Night Nurse, Burns Unit | We read your letter for Night Nurse, Burns Ward. | Night Nurse",
                "Night Nurse, Tiltmore | We read your letter for Night Nurse, Tiltmore. | Night Nurse",
                "Night Nurse, Wexcombe Ltd | We read your letter for Night Nurse, Wexcombe Ltd. | Night Nurse"
            })
    void onlyWhatBothWriteBehindATitleBelongsToIt(String subject, String text, String title) {
        var choice = new Choice(new Finding<>("Night Nurse", 0.9, "sentence", text), SUPPORT);
        var reading = WrittenMail.saying(text).about(subject).reading();

        assertThat(RepeatedTitle.whole(choice, "Tiltmore", reading).finding().value())
                .isEqualTo(title);
    }
}
