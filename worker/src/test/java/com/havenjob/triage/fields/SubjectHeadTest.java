package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectHeadTest {

    private static List<Candidate> found(String subject) {
        var candidates = new Candidates("", "", "");
        SubjectHead.extract(WrittenMail.saying("Hello").about(subject).reading(), candidates);
        return candidates.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ostra Group - Payroll Manager",
                "RE: Ostra Group – Payroll Manager",
                "AW: WG: Ostra Group: Payroll Manager"
            })
    void anOrganisationInFrontOfAPositionIsTheEmployer(String subject) {
        assertThat(found(subject))
                .containsExactly(new Candidate(Field.COMPANY, "Ostra Group", 0.7, "subject", subject));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payroll Manager - Ostra Group",
                "Ostra Group - your interview",
                "Ostra - Payroll Manager",
                "Hello"
            })
    void otherHeadsAreLeft(String subject) {
        assertThat(found(subject)).isEmpty();
    }
}
