package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.Applications;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.notifications.Notification;
import com.havenjob.notifications.Notifications;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** One person's mail and applications, with verdicts written by the test instead of the classifier. */
public final class Desk {

    public static final RunningPipeline PIPELINE = RunningPipeline.shared();

    public final UserId person = PIPELINE.somebodyTrusting("*@fernwick.example").id();
    private final Inbox inbox = PIPELINE.bean(Inbox.class);
    private final Settlement settlement = PIPELINE.bean(Settlement.class);

    public static WrittenMail mail() {
        return WrittenMail.from("jobs@fernwick.example");
    }

    public StoredMessage receive(WrittenMail mail) {
        return switch (inbox.accept(mail.to(person))) {
            case Acceptance.Stored(var id) -> inbox.find(id).orElseThrow();
            case Acceptance.Quarantined _, Acceptance.Duplicate _, Acceptance.TooLarge _ ->
                throw new IllegalStateException("The test's mail was not taken in");
        };
    }

    public MessageState settle(StoredMessage message, WrittenMail mail, WrittenVerdict verdict) {
        return settlement.settle(new ReadMail(message, new MessageParser().parse(mail.bytes()), verdict.build()));
    }

    public MessageState settle(WrittenMail mail, WrittenVerdict verdict) {
        return settle(receive(mail), mail, verdict);
    }

    public MessageState settle(WrittenVerdict verdict) {
        return settle(mail(), verdict);
    }

    /** Settles a mail and returns its id. */
    public MessageId settled(WrittenVerdict verdict) {
        var mail = mail();
        var message = receive(mail);
        settle(message, mail, verdict);
        return message.id();
    }

    public StoredMessage message(MessageId id) {
        return inbox.find(id).orElseThrow();
    }

    public List<Application> applications() {
        return PIPELINE.bean(ApplicationList.class).page(person, ApplicationFilter.ALL, PageRequest.of(0, 50)).stream()
                .map(row ->
                        PIPELINE.bean(Applications.class).byId(person, row.id()).orElseThrow())
                .toList();
    }

    public Application onlyApplication() {
        var all = applications();
        if (all.size() != 1) {
            throw new AssertionError("Expected one application, not " + all);
        }
        return all.getFirst();
    }

    public List<Notification> notifications() {
        return PIPELINE.bean(Notifications.class).page(person, PageRequest.of(0, 50));
    }
}
