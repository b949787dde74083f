package com.havenjob.worker.demo;

import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Correction;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.LearnedRules;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.SecondLook;
import com.havenjob.triage.Triage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * What the demo's person decided about eight mails more, so that there is something to see that was learned: rules at work,
 * one that she took back, one that a later decision ended, and a mail that waits with a value that a rule gave.
 */
@Component
class DemoDecisions {

    private static final String NOOR = "Noor Haddad <noor.haddad@am-people.example>";
    private static final String EVENTS = "Pellworth Talent <talent@pellworth.example>";
    private static final String AGENT = "Ian Brack <ian@brack-search.example>";
    private static final LocalTime MORNING = LocalTime.of(8, 15);

    private final Inbox inbox;
    private final Triage triage;
    private final ReviewQueue queue;
    private final SecondLook secondLook;
    private final ApplicationList applications;
    private final LearnedRules rules;

    DemoDecisions(
            Inbox inbox,
            Triage triage,
            ReviewQueue queue,
            SecondLook secondLook,
            ApplicationList applications,
            LearnedRules rules) {
        this.inbox = inbox;
        this.triage = triage;
        this.queue = queue;
        this.secondLook = secondLook;
        this.applications = applications;
        this.rules = rules;
    }

    /** Whose decisions these are, and the day that their dates count back from. */
    private record Desk(UserId mara, LocalDate today) {}

    /**
     * Takes the mails in and decides about each; one that was taken in before is left as it is.
     *
     * @param today the day on which her account was made
     */
    void make(UserId mara, LocalDate today) {
        var desk = new Desk(mara, today);
        decideAboutAnAgency(desk);
        rejectEvenings(desk);
        nameACompany(desk);
        mail(desk, NOOR, 1, "Your interview on Thursday", """
                Dear Mara,

                we would like to invite you to a second interview on Thursday at ten. Please tell me if that suits you.

                Noor""");
    }

    /** He writes for several companies, and his mails all look the same. */
    private void decideAboutAnAgency(Desk desk) {
        var companies = List.of("Hollin Freight", "Hollin Freight", "Saltmarsh Mutual");
        for (int at = 0; at < companies.size(); at++) {
            var company = companies.get(at);
            mail(desk, AGENT, 14 - at, "A word about your application", """
                    Hi Mara,

                    they have received your application and will come back to you. I keep you posted.

                    Ian""")
                    .ifPresent(news -> link(desk, news, company));
        }
    }

    /** They read like receipts. */
    private void rejectEvenings(Desk desk) {
        for (var month : List.of("September", "October")) {
            mail(desk, EVENTS, 20, "Your application and our open evening in " + month, """
                    Hello Mara,

                    we have received your application for a seat at our open evening in %s.""".formatted(month))
                    .ifPresent(invitation -> queue.reject(desk.mara(), invitation));
        }
    }

    /** Her mails never say where she writes from. */
    private void nameACompany(Desk desk) {
        var company = "Ashgrove Mills";
        mail(desk, NOOR, 9, "Your interview on Monday", """
                Dear Mara,

                thank you for your application. We would like to invite you to an interview on Monday at ten.

                Noor""")
                .ifPresent(first -> queue.correct(
                        desk.mara(),
                        first,
                        new Correction(company, "Reporting Engineer", ApplicationStatus.INTERVIEW, "Leeds")));
        mail(desk, NOOR, 5, "Your interview on Friday", """
                Dear Mara,

                I am sorry, we have to move your interview. We would like to invite you for Friday at two instead.

                Noor""").ifPresent(second -> {
            link(desk, second, company);
            takeBackTheKind(desk.mara());
        });
    }

    private void takeBackTheKind(UserId mara) {
        rules.of(mara).stream()
                .filter(rule ->
                        rule.field() == LearnedField.KIND && rule.sender().endsWith("@am-people.example"))
                .forEach(rule -> rules.revoke(mara, rule.id()));
    }

    private void link(Desk desk, MessageId mail, String company) {
        var target = applications
                .page(desk.mara(), new ApplicationFilter(company, Set.of(), false), PageRequest.of(0, 1))
                .getFirst();
        queue.link(desk.mara(), mail, target.id(), target.status());
    }

    /** A mail that she forwarded some days ago and that waits for her, whatever was made of it; empty the second time. */
    private Optional<MessageId> mail(Desk desk, String from, int daysAgo, String subject, String body) {
        var sent = desk.today().minusDays(daysAgo).atTime(MORNING).atOffset(ZoneOffset.UTC);
        var raw = """
                From: %s
                To: mara.lindqvist@example.org
                Subject: %s
                Date: %s

                %s
                """.formatted(from, subject, DateTimeFormatter.RFC_1123_DATE_TIME.format(sent), body)
                .replace("\n", "\r\n");
        var delivery =
                new Delivery(desk.mara(), Door.DEMO, null, raw.getBytes(StandardCharsets.UTF_8), Vouching.BY_OWNER);
        return switch (inbox.accept(delivery)) {
            case Acceptance.Stored(var id) -> Optional.of(waiting(desk.mara(), id));
            case Acceptance.Duplicate _ -> Optional.empty();
            case Acceptance.Quarantined _, Acceptance.TooLarge _ ->
                throw new IllegalStateException("The demo's mail «" + subject + "» was not taken in");
        };
    }

    private MessageId waiting(UserId mara, MessageId id) {
        if (triage.judge(id) != MessageState.NEEDS_REVIEW) {
            secondLook.reopen(mara, id);
        }
        return id;
    }
}
