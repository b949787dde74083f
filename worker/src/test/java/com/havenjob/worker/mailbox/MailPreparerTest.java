package com.havenjob.worker.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.kernel.Sha256;
import com.havenjob.testing.CapturedLog;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.Experience;
import com.havenjob.worker.mailbox.MailItem.Loaded;
import com.havenjob.worker.mailbox.Preparation.Ready;
import org.junit.jupiter.api.Test;

class MailPreparerTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();

    @Test
    @SuppressWarnings("NullAway") // No mail is known on which the classifier fails; without one it fails on all.
    void mailThatCannotBeClassifiedIsKeptAndLoggedWithoutItsFilesName() {
        var preparer = new MailPreparer(PIPELINE.bean(Inbox.class), PIPELINE.bean(MessageParser.class), null);
        var user = PIPELINE.somebodyTrusting().id();
        var raw = WrittenMail.from("jobs@fernwick.example").bytes();
        try (var log = CapturedLog.start()) {
            var prepared = preparer.prepare(user, Experience.NONE, new Loaded("Ida Berg - Your application.eml", raw));

            assertThat(prepared)
                    .isInstanceOfSatisfying(
                            Ready.class, mail -> assertThat(mail.verdict()).isNull());
            assertThat(log.text()).contains(Sha256.of(raw).hex()).doesNotContain("Ida Berg");
        }
    }
}
