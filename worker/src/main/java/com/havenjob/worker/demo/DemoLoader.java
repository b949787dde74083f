package com.havenjob.worker.demo;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.demo.DemoMail;
import com.havenjob.demo.DemoMails;
import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import com.havenjob.triage.Triage;
import com.havenjob.worker.nightly.Nights;
import com.havenjob.worker.smtp.SmtpClient;
import com.havenjob.worker.smtp.SmtpDoor;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Fills a HavenJob with the demo: one invented person, her mail, which comes in through the SMTP door, what she decided about
 * some of it, and what a night makes of that.
 */
@Service
public class DemoLoader {

    private static final EmailAddress MARA = new EmailAddress("mara.lindqvist@example.org");
    /** Somebody the demo's person does not trust, so that there is something in quarantine. */
    private static final String UNTRUSTED = "quick-hire-desk.example";

    private static final String CALIBRATION = "calibration";
    private static final int MOST_WAITING = 1_000;
    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final Accounts accounts;
    private final TrustedSenders trustedSenders;
    private final SmtpDoor door;
    private final Inbox inbox;
    private final Triage triage;
    private final DemoDecisions decisions;
    private final Nights nights;
    private final Clock clock;

    DemoLoader(
            Accounts accounts,
            TrustedSenders trustedSenders,
            SmtpDoor door,
            Inbox inbox,
            Triage triage,
            DemoDecisions decisions,
            Nights nights,
            Clock clock) {
        this.accounts = accounts;
        this.trustedSenders = trustedSenders;
        this.door = door;
        this.inbox = inbox;
        this.triage = triage;
        this.decisions = decisions;
        this.nights = nights;
        this.clock = clock;
    }

    /**
     * Makes the demo's person where she is missing, sends her mail, oldest first, decides about some of it, and gives a new
     * password. Returns when every mail is stored and judged, and the day's calibration has run. The second call, on any
     * day, stores and decides nothing twice: the mails are dated from the day on which her account was made. {@link Refusal} where the door is closed or refuses a mail.
     */
    public DemoAccount load() {
        var password = ReadablePassword.next();
        var mara = accounts.byEmail(MARA)
                .map(known -> withNewPassword(known, password))
                .orElseGet(() -> accounts.add(MARA, "Mara Lindqvist", password));
        var today = dayOf(mara);
        var mails = DemoMails.mails(today);
        trustSenders(mara, mails);
        send(mara, mails);
        decisions.make(mara.id(), today);
        nights.run(CALIBRATION);
        log.info("The demo is loaded, mails={}", mails.size());
        return new DemoAccount(MARA, password);
    }

    private Account withNewPassword(Account known, String password) {
        accounts.changePassword(known.id(), password);
        return known;
    }

    private LocalDate dayOf(Account mara) {
        return accounts.madeAt(mara.id())
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate())
                .orElseThrow(() -> new IllegalStateException("The demo's account was deleted while it was loaded"));
    }

    private void trustSenders(Account mara, List<DemoMail> mails) {
        mails.stream()
                .map(mail -> mail.envelopeFrom().domain())
                .filter(domain -> !domain.equals(UNTRUSTED) && !domain.equals(MARA.domain()))
                .distinct()
                .forEach(domain -> trustedSenders.trust(mara.id(), "*@" + domain, "Demo"));
    }

    private void send(Account mara, List<DemoMail> mails) {
        if (!door.isRunning()) {
            throw new Refusal("The demo's mail comes through the SMTP door: set havenjob.smtp.enabled to true");
        }
        try (var client = SmtpClient.connect(door.localAddress())) {
            for (var mail : mails) {
                client.send(
                        mail.envelopeFrom().value(), mara.forwardingAddress().value(), mail.raw());
                judgeWaiting(mara);
            }
        } catch (IOException e) {
            throw new Refusal("The demo's mail did not come through the SMTP door: " + e.getMessage(), e);
        }
    }

    /**
     * The queue would judge eight weeks of mail at once and in any order. In life a refusal does not come before the mail
     * that it answers, and what a doubtful mail does depends on the applications that are there.
     */
    private void judgeWaiting(Account mara) {
        inbox.waitingSince(clock.instant().plusSeconds(1), MOST_WAITING).stream()
                .filter(message -> message.user().equals(mara.id()))
                .forEach(message -> triage.judge(message.id()));
    }
}
