package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedMailboxesTest {

    @ParameterizedTest
    @CsvSource({
        "info, true, true",
        "no-reply, true, true",
        "mailer-daemon, true, false",
        "jobs-noreply, true, false",
        "hello, false, true",
        "jobs, false, true",
        "ostramill, false, false"
    })
    void mailboxesOfAllReachNobodyAndThoseOfOfficesNameNoEmployer(String local, boolean nobody, boolean office) {
        assertThat(SharedMailboxes.reachesNobody(local)).isEqualTo(nobody);
        assertThat(SharedMailboxes.namesNoEmployer(local)).isEqualTo(office);
    }
}
