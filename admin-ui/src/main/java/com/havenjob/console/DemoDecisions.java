package com.havenjob.console;

import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationRow;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.triage.Correction;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.SecondLook;
import com.havenjob.triage.Triage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/**
 * What the demo's person decided about some mails more, so that there is something to see that was learned: rules at work,
 * one that she took back, one that a later decision ended, and a mail that waits with a value that a rule gave.
 */
final class DemoDecisions {

    private static final String NOOR = "Noor Haddad <noor.haddad@am-people.example>";
    private static final String EVENTS = "Pellworth Talent <talent@pellworth.example>";
    private static final String AGENT = "Ian Brack <ian@brack-search.example>";

    private final Inbox inbox;
    private final Triage triage;
    private final ReviewQueue queue;
    private final SecondLook secondLook;
    private final ApplicationList applications;
    private final LearnedRules rules;
    private final Clock clock;
    private final UserId mara;

    DemoDecisions(HavenJobProcess process, UserId mara) {
        this.inbox = process.bean(Inbox.class);
        this.triage = process.bean(Triage.class);
        this.queue = process.bean(ReviewQueue.class);
        this.secondLook = process.bean(SecondLook.class);
        this.applications = process.bean(ApplicationList.class);
        this.rules = process.bean(LearnedRules.class);
        this.clock = process.bean(Clock.class);
        this.mara = mara;
    }

    /** To be called once. */
    void make() {
        decideAboutAnAgency();
        rejectEvenings();
        nameACompany();
        mail(NOOR, 0, "Your interview on Thursday", """
                Dear Mara,

                we would like to invite you to a second interview on Thursday at ten. Please tell me if that suits you.

                Noor""");
    }

    /** Her mails never say where she writes from. */
    private void nameACompany() {
        var first = mail(NOOR, 9, "Your interview on Monday", """
                Dear Mara,

                thank you for your application. We would like to invite you to an interview on Monday at ten.

                Noor""");
        queue.correct(
                mara,
                first,
                new Correction("Ashgrove Mills", "Reporting Engineer", ApplicationStatus.INTERVIEW, "Leeds"));
        var second = mail(NOOR, 5, "Your interview on Friday", """
                Dear Mara,

                I am sorry, we have to move your interview. We would like to invite you for Friday at two instead.

                Noor""");
        var target = application("Ashgrove Mills");
        queue.link(mara, second, target.id(), target.status());
        rules.of(mara).stream()
                .filter(rule ->
                        rule.field() == LearnedField.KIND && rule.sender().endsWith("@am-people.example"))
                .forEach(rule -> rules.revoke(mara, rule.id()));
    }

    /** They read like receipts. */
    private void rejectEvenings() {
        for (var month : new String[] {"September", "October"}) {
            var invitation =
                    mail(EVENTS, 20, "Your application and our open evening in " + month, """
                    Hello Mara,

                    we have received your application for a seat at our open evening in %s.""".formatted(month));
            queue.reject(mara, invitation);
        }
    }

    /** He writes for several companies, and his mails all look the same. */
    private void decideAboutAnAgency() {
        var companies = List.of("Hollin Freight", "Hollin Freight", "Saltmarsh Mutual");
        for (int at = 0; at < companies.size(); at++) {
            var news = mail(AGENT, 14 - at, "A word about your application", """
                    Hi Mara,

                    they have received your application and will come back to you. I keep you posted.

                    Ian""");
            var target = application(companies.get(at));
            queue.link(mara, news, target.id(), target.status());
        }
    }

    private ApplicationRow application(String company) {
        return applications
                .page(mara, new ApplicationFilter(company, Set.of(), false), PageRequest.of(0, 1))
                .getFirst();
    }

    /** A mail that she forwarded some days ago and that waits for her, whatever was made of it. */
    private MessageId mail(String from, int daysAgo, String subject, String body) {
        var sent = clock.instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC);
        var raw = """
                From: %s
                To: mara.lindqvist@example.org
                Subject: %s
                Date: %s

                %s
                """.formatted(from, subject, DateTimeFormatter.RFC_1123_DATE_TIME.format(sent), body)
                .replace("\n", "\r\n");
        var delivery = new Delivery(mara, Door.DEMO, null, raw.getBytes(StandardCharsets.UTF_8), Vouching.BY_OWNER);
        if (!(inbox.accept(delivery) instanceof Acceptance.Stored(var id))) {
            throw new IllegalStateException("The demo's mail «" + subject + "» was not taken in");
        }
        if (triage.judge(id) != MessageState.NEEDS_REVIEW) {
            secondLook.reopen(mara, id);
        }
        return id;
    }
}
