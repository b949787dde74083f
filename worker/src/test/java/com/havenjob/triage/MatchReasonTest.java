package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.MatchReason.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchReasonTest {

    @ParameterizedTest
    @EnumSource
    void reasonIsReadBackFromItsSentence(Why why) {
        var reason = why == Why.SAME_REQUISITION ? MatchReason.sameRequisition("R-4711") : MatchReason.of(why);

        assertThat(MatchReason.parse(reason.sentence())).isEqualTo(reason);
    }

    @Test
    void sentencesStayAsTheyWereStoredBefore() {
        assertThat(MatchReason.of(Why.SAME_POSITION).sentence()).isEqualTo("same company and position");
        assertThat(MatchReason.sameRequisition("R-4711").sentence()).isEqualTo("same requisition number R-4711");
    }

    @Test
    void sentenceOfAnotherVersionIsShownAsItWasWritten() {
        assertThat(MatchReason.parse("near enough")).isEqualTo(new MatchReason(null, "near enough"));
        assertThat(MatchReason.parse("near enough").sentence()).isEqualTo("near enough");
    }
}
