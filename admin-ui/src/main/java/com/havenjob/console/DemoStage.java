package com.havenjob.console;

import com.havenjob.accounts.Accounts;
import com.havenjob.console.screenshots.Tour;
import com.havenjob.console.screenshots.Visitor;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.havenjob.worker.demo.DemoLoader;
import com.havenjob.worker.rereading.RereadRunner;
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
        giveUpAMail(process.bean(Inbox.class), mara);
        readAgain(process, mara);
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

    /** The demo is judged by the present rules; a mail that older rules took for an advertisement looks like this one. */
    private static void readAgain(HavenJobProcess process, UserId user) {
        var raw = """
                From: Larkspur Mills <careers@larkspurmills.example>
                To: mara.lindqvist@example.org
                Subject: Thank you for applying to Larkspur Mills
                Message-ID: <2@larkspurmills.example>

                Hi Mara,

                Thank you for applying for the Data Analyst position at Larkspur Mills. We have received your application
                and will review it shortly.

                Kind regards,
                Larkspur Mills
                """.replace("\n", "\r\n");
        var older = """
                {"kind": "not_application", "confidence": 0.72, "needsReview": false, "forwarded": false,
                 "sender": {"address": "careers@larkspurmills.example", "name": "Larkspur Mills"}, "writtenAt": null,
                 "fields": {"kind": {"value": "not_application", "confidence": 0.72, "extractor": "kind/nothing", "evidence": ""}},
                 "candidates": []}
                """;
        var inbox = process.bean(Inbox.class);
        var delivery = new Delivery(user, Door.DEMO, null, raw.getBytes(StandardCharsets.UTF_8), Vouching.BY_OWNER);
        if (inbox.accept(delivery) instanceof Acceptance.Stored(var id)) {
            inbox.decide(
                    id,
                    MessageState.RECEIVED,
                    new Decision(MessageState.IGNORED, Outcome.IGNORED, null, older, 0.72, false));
        }
        var run = process.bean(Rereadings.class).request(user, MailFilter.ALL);
        process.bean(RereadRunner.class).run(run, Audience.WATCHING);
    }
}
