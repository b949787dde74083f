package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo is the first thing that people see: an average that is high enough excuses no wrong status in it. */
class DemoVerdictsTest {

    @Test
    void whatTheDemoAcceptsUnaskedIsOfTheRightKind() {
        assertThat(new Lab().judge(LabelledMails.demo()))
                .filteredOn(Judged::isAccepted)
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.kind())
                        .as(judged.label().file())
                        .isEqualTo(judged.label().kind()));
    }
}
