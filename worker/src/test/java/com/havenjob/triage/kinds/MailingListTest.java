package com.havenjob.triage.kinds;

import static com.havenjob.triage.kinds.MadeMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.sources.SourceProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailingListTest {

    @ParameterizedTest
    @ValueSource(strings = {"List-Post: <mailto:quilts@lists.example>", "X-Mailman-Version: 2.1", "Precedence: list"})
    void listSaysSoInItsHeader(String header) {
        assertThat(MailingList.sent(saying("hello").with(header).reading())).isTrue();
        assertThat(MailingList.sent(saying("hello")
                        .with(header)
                        .by(SourceProfile.Type.JOB_BOARD)
                        .reading()))
                .as("a known system is no list")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[quilts] Which thread?",
                "Re: [quilts] Which thread?",
                "AW:  [quilts] Which thread?",
                "[qu] Two letters",
                "[quilts-and-other-cloth] Longest"
            })
    void tagInFrontOfTheSubjectIsAListsName(String subject) {
        assertThat(MailingList.sent(saying("hello").under(subject).reading())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which thread?",
                "[two words] Which thread?",
                "Answer: [quilts] Which thread?",
                "[q] One letter",
                "[quilts-and-other-cloths] Too long",
                "[quilts Which thread?",
                "quilts] Which thread?",
                "Precedence: bulk"
            })
    void otherBracketsAreNone(String subject) {
        assertThat(MailingList.sent(saying("hello").under(subject).reading())).isFalse();
    }
}
