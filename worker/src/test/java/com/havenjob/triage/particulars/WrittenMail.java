package com.havenjob.triage.particulars;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Original;
import com.havenjob.triage.Particulars;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import java.util.Objects;

/** A mail as a test writes it, and what is read from it. */
public final class WrittenMail {

    private static final Knowledge KNOWLEDGE = Knowledge.standard();
    private static final MessageParser PARSER = new MessageParser();

    private String from = "Edda Quill <edda@ostramill.example>";
    private String date = "2026-03-02";
    private String subject = "Ostra Mill";
    private String type = "text/plain";
    private String body = "";

    private WrittenMail() {}

    public static WrittenMail saying(String body) {
        var mail = new WrittenMail();
        mail.body = body;
        return mail;
    }

    public static WrittenMail html(String body) {
        var mail = saying(body);
        mail.type = "text/html";
        return mail;
    }

    /** Text with a calendar part behind it. */
    public static WrittenMail with(String text, String calendar) {
        var mail = saying("--b\nContent-Type: text/plain; charset=utf-8\n\n" + text
                + "\n--b\nContent-Type: text/calendar; charset=utf-8\n\n" + calendar + "\n--b--\n");
        mail.type = "multipart/alternative; boundary=b";
        return mail;
    }

    public WrittenMail from(String sender) {
        from = sender;
        return this;
    }

    public WrittenMail on(String day) {
        date = day;
        return this;
    }

    public WrittenMail about(String heading) {
        subject = heading;
        return this;
    }

    /** The mail laid out as the readers get it. */
    public Reading reading() {
        var raw = "From: " + from + "\nSubject: " + subject + "\nMIME-Version: 1.0\nContent-Type: " + type
                + (type.startsWith("text") ? "; charset=utf-8" : "") + "\nContent-Transfer-Encoding: 8bit\n\n" + body;
        var message = PARSER.parse(raw.getBytes(UTF_8));
        var sender = Objects.requireNonNull(message.from());
        return Reading.of(
                new Original(
                        sender.address(),
                        sender.name(),
                        subject,
                        java.time.OffsetDateTime.parse(date + "T09:00:00+01:00"),
                        message.text()),
                message,
                KNOWLEDGE);
    }

    /** What else the mail says, where it is of that kind. */
    public Particulars read(Kind kind) {
        return ParticularsReader.read(reading(), kind, KNOWLEDGE);
    }
}
