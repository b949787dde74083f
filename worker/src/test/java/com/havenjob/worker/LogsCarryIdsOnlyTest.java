package com.havenjob.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Inbox;
import com.havenjob.testing.CapturedLog;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SmtpDialogue;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.Triage;
import com.havenjob.worker.smtp.SmtpDoor;
import org.junit.jupiter.api.Test;

class LogsCarryIdsOnlyTest {

    private static final String[] SECRETS = {
        "gooseberry", "rhubarb", "quince", "medlar", "damson", "mulberry", "persimmon", "tamarind"
    };

    private final RunningPipeline pipeline = RunningPipeline.shared();

    @Test
    void nothingThatAMailSaysIsLoggedOnItsWay() throws Exception {
        var ruth = pipeline.somebodyTrusting("*@gooseberry.example");
        var inbox = pipeline.bean(Inbox.class);
        var triage = pipeline.bean(Triage.class);
        try (var log = CapturedLog.start()) {
            try (var peer = SmtpDialogue.greet(pipeline.bean(SmtpDoor.class).port())) {
                var address = ruth.forwardingAddress().value();
                peer.say("MAIL FROM:<rhubarb@gooseberry.example>");
                peer.say("RCPT TO:<tamarind@in.havenjob.localhost>");
                peer.say("RSET");
                peer.deliver("rhubarb@gooseberry.example", address, mail("Rhubarb <rhubarb@gooseberry.example>"));
                peer.deliver("rhubarb@persimmon.example", address, mail("Rhubarb <rhubarb@persimmon.example>"));
                peer.deliver("rhubarb@gooseberry.example", address, new byte[] {'m', 'e', 'd', 'l', 'a', 'r', '\n'});
            }
            pipeline.judgeMailOf(ruth.id());
            for (var id : pipeline.mailOf(ruth.id())) {
                inbox.receiveAgain(ruth.id(), id);
                triage.judge(id);
            }
            assertThat(log.text())
                    .contains(pipeline.mailOf(ruth.id()).getFirst().toString())
                    .doesNotContainIgnoringCase(SECRETS)
                    .doesNotContainIgnoringCase(
                            ruth.email().value(), ruth.forwardingAddress().local());
        }
    }

    private static byte[] mail(String from) {
        return WrittenMail.from(from)
                .subject("Thank you for applying to Quince")
                .messageId("damson@mulberry.example")
                .body("Dear Medlar, thank you for applying for the position of Damson Picker at Quince.")
                .bytes();
    }
}
