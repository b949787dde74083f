package com.havenjob.console;

import com.havenjob.accounts.Accounts;
import com.havenjob.console.screenshots.Tour;
import com.havenjob.console.screenshots.Visitor;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.worker.demo.DemoLoader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A HavenJob in which every screen has something to show. */
final class DemoStage {

    private static final EmailAddress NEWCOMER = new EmailAddress("jonas.feldhaus@example.org");

    private DemoStage() {}

    /** Loads the demo into a new HavenJob, and one person more who has no mail. To be called once. */
    static Tour prepare(HavenJobProcess process) {
        var demo = process.bean(DemoLoader.class).load();
        var accounts = process.bean(Accounts.class);
        var mara = accounts.byEmail(demo.email()).orElseThrow().id();
        new DemoDecisions(process, mara).make();
        giveUpAMail(process.bean(Inbox.class), mara);
        var password = UUID.randomUUID().toString();
        accounts.add(NEWCOMER, "Jonas Feldhaus", password);
        return new Tour(
                "http://localhost:" + process.webPort(),
                new Visitor(demo.email().value(), demo.password()),
                new Visitor(NEWCOMER.value(), password));
    }

    /** The demo's mails are all readable; a mail that failed looks like this one. */
    private static void giveUpAMail(Inbox inbox, UserId user) {
        var raw = """
                From: Careers at Wrenmoor <careers@wrenmoor.example>
                To: mara.lindqvist@example.org
                Subject: Your application as Data Engineer
                Message-ID: <1@wrenmoor.example>

                Thank you for your application. We will be in touch.
                """.replace("\n", "\r\n");
        var delivery = new Delivery(user, Door.DEMO, null, raw.getBytes(StandardCharsets.UTF_8), Vouching.BY_OWNER);
        if (inbox.accept(delivery) instanceof Acceptance.Stored(var id)) {
            inbox.fail(id, "TRIAGE_FAILED", "The mail could not be read after several tries.");
        }
    }
}
