package com.havenjob.cli.doctor;

import com.havenjob.cli.doctor.Finding.Fine;
import com.havenjob.cli.doctor.Finding.Note;
import com.havenjob.cli.doctor.Finding.Wrong;
import com.havenjob.inbox.InboxVitals;
import com.havenjob.inbox.MessageState;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the mail is doing: what waits, failed or is held back, and when the doors were last used. */
final class MailCheck {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private MailCheck() {}

    static List<Finding> of(InboxVitals vitals, Clock clock) {
        var findings = new ArrayList<Finding>();
        findings.add(waiting(vitals, clock));
        var failed = vitals.count(MessageState.FAILED);
        findings.add(
                failed == 0
                        ? new Fine("No mail failed")
                        : new Wrong(
                                mails(failed) + " could not be judged: open the inbox, read the reason, try again"));
        var quarantined = vitals.count(MessageState.QUARANTINED);
        findings.add(
                quarantined == 0
                        ? new Fine("No mail is held back")
                        : new Note(mails(quarantined) + " held back: release or discard in the inbox"));
        vitals.lastMailByDoor()
                .forEach((door, last) -> findings.add(new Note(
                        "Last mail through the door «" + door.name().toLowerCase(Locale.ROOT) + "»: " + last)));
        return findings;
    }

    private static Finding waiting(InboxVitals vitals, Clock clock) {
        return vitals.waitingSince()
                .<Finding>map(since -> {
                    var sentence = "Mail has waited to be judged since " + since;
                    return Duration.between(since, clock.instant()).compareTo(LONGEST_WAIT) > 0
                            ? new Wrong(sentence + ": start HavenJob or a worker, and look into its log")
                            : new Fine(sentence);
                })
                .orElseGet(() -> new Fine("No mail waits to be judged"));
    }

    private static String mails(int count) {
        return count == 1 ? "1 mail" : count + " mails";
    }
}
