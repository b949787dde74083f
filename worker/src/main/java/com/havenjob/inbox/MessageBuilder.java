package com.havenjob.inbox;

import com.havenjob.inbox.ParsedMessage.Attachment;
import com.havenjob.inbox.mime.Flaws;
import com.havenjob.inbox.mime.Flowed;
import com.havenjob.inbox.mime.Header;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of one mail as they come by. */
final class MessageBuilder {

    /** One multipart that is still open. */
    private static final class Multipart {
        private final PartHeader header;
        private final int choice;
        private int children;
        private byte[] preamble = {};

        Multipart(PartHeader header, int choice) {
            this.header = header;
            this.choice = choice;
        }
    }

    private final MessageLimits limits;
    private final Flaws flaws;
    private final BodyText body;
    private final Deque<Multipart> multiparts = new ArrayDeque<>();
    private final List<String> calendars = new ArrayList<>();
    private final List<ParsedMessage> embedded = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable Header messageHeader;
    private Header header;
    private int choices;

    MessageBuilder(MessageLimits limits, Flaws flaws) {
        this.limits = limits;
        this.flaws = flaws;
        this.body = new BodyText(limits, flaws);
        this.header = newHeader();
    }

    private Header newHeader() {
        return new Header(limits.headerFields(), limits.headerLength(), flaws);
    }

    void startPart() {
        header = newHeader();
        if (messageHeader == null) {
            messageHeader = header;
        }
        if (!multiparts.isEmpty()) {
            multiparts.element().children++;
        }
    }

    Header header() {
        return header;
    }

    PartHeader part() {
        return PartHeader.of(header, flaws);
    }

    void startMultipart() {
        var part = part();
        boolean alternative = part.mediaType().equals("multipart/alternative");
        multiparts.push(new Multipart(part, alternative ? choices++ : choice()));
    }

    void preamble(byte[] preamble) {
        if (!multiparts.isEmpty()) {
            multiparts.element().preamble = preamble;
        }
    }

    /** What stood in a multipart that turned out to have no parts; empty for one that had some. */
    byte[] endMultipart() {
        var ended = multiparts.pop();
        return ended.children == 0 ? ended.preamble : new byte[0];
    }

    void add(PartHeader part, byte[] content) {
        boolean attached = part.disposition().equals("attachment") && !multiparts.isEmpty();
        if (part.isCalendar()) {
            addCalendar(part, content);
        } else if (!attached && part.isHtml()) {
            body.add(choice(), true, part.text(content));
        } else if (!attached && isReadable(part)) {
            body.add(choice(), false, plain(part, content));
        } else {
            attach(part, content);
        }
    }

    /** A named text behind the first is an attachment that the sender's client shows; other text/* is the body only alone. */
    private boolean isReadable(PartHeader part) {
        return part.mediaType().equals("text/plain")
                ? part.name().isEmpty() || body.isEmpty()
                : part.mediaType().startsWith("text/") && multiparts.isEmpty();
    }

    private static String plain(PartHeader part, byte[] content) {
        var text = part.text(content);
        boolean flowed = part.contentType().parameter("format").equalsIgnoreCase("flowed");
        return flowed
                ? Flowed.unfold(text, part.contentType().parameter("delsp").equalsIgnoreCase("yes"))
                : text;
    }

    /** A body of which nothing is known but the header of its multipart. */
    void addPlain(byte[] content) {
        var part = multiparts.isEmpty() ? part() : multiparts.element().header;
        body.add(choice(), false, part.text(content));
    }

    private void addCalendar(PartHeader part, byte[] content) {
        if (calendars.size() >= limits.calendars()) {
            flaws.add("more calendar parts than the limit, the rest left out");
            return;
        }
        var text = part.text(content);
        if (text.length() > limits.calendarLength()) {
            flaws.add("calendar part longer than the limit, the rest left out");
            text = text.substring(0, limits.calendarLength());
        }
        calendars.add(text);
        if (!part.name().isEmpty()) {
            attach(part, content);
        }
    }

    private void attach(PartHeader part, byte[] content) {
        attachments.add(new Attachment(part.name(), part.mediaType(), part.decoded(content).length));
    }

    void embed(ParsedMessage message) {
        if (embedded.size() < limits.embedded()) {
            embedded.add(message);
        } else {
            flaws.add("more mails inside this mail than the limit, the rest left out");
        }
    }

    private int choice() {
        return multiparts.isEmpty() ? BodyText.NO_CHOICE : multiparts.element().choice;
    }

    ParsedMessage build() {
        var fields = new MessageFields(messageHeader == null ? header : messageHeader, limits, flaws);
        var text = body.plainest();
        var htmlText = body.richest();
        return new ParsedMessage(
                fields.messageId(),
                fields.references(),
                fields.from(),
                fields.mailboxes("reply-to"),
                fields.recipients(),
                fields.subject(),
                fields.date(),
                text,
                htmlText,
                body.html(),
                body.markup(),
                calendars,
                embedded,
                attachments,
                fields.others(),
                flaws.toList());
    }
}
