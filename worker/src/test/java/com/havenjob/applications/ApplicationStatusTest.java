package com.havenjob.applications;

import static com.havenjob.applications.ApplicationStatus.ACCEPTED;
import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.OFFER;
import static com.havenjob.applications.ApplicationStatus.PHONE_SCREEN;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static com.havenjob.applications.ApplicationStatus.UNDER_REVIEW;
import static com.havenjob.applications.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> A_MACHINE_MAY_MOVE_TO = new EnumMap<>(Map.of(
            APPLIED, EnumSet.of(UNDER_REVIEW, PHONE_SCREEN, INTERVIEW, OFFER, ACCEPTED, REJECTED, WITHDRAWN),
            UNDER_REVIEW, EnumSet.of(PHONE_SCREEN, INTERVIEW, OFFER, ACCEPTED, REJECTED, WITHDRAWN),
            PHONE_SCREEN, EnumSet.of(INTERVIEW, OFFER, ACCEPTED, REJECTED, WITHDRAWN),
            INTERVIEW, EnumSet.of(OFFER, ACCEPTED, REJECTED, WITHDRAWN),
            OFFER, EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN),
            ACCEPTED, EnumSet.noneOf(ApplicationStatus.class),
            REJECTED, EnumSet.noneOf(ApplicationStatus.class),
            WITHDRAWN, EnumSet.noneOf(ApplicationStatus.class)));

    @ParameterizedTest
    @EnumSource
    void aMachineMovesForwardOnlyAndNeverOutOfTheEnd(ApplicationStatus from) {
        for (var to : ApplicationStatus.values()) {
            assertThat(from.mayAdvanceTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(
                            A_MACHINE_MAY_MOVE_TO.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheEndIsClosed(ApplicationStatus status) {
        assertThat(status.isClosed())
                .isEqualTo(Set.of(ACCEPTED, REJECTED, WITHDRAWN).contains(status));
    }

    @ParameterizedTest
    @EnumSource
    void labelsLeadBackToTheirStatus(ApplicationStatus status) {
        assertThat(ApplicationStatus.ofLabel(status.label())).isEqualTo(status);
    }

    @Test
    void unknownLabelIsAnErrorThatNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationStatus.ofLabel("Ghosted"))
                .withMessageContaining("«Ghosted»");
    }
}
