package com.havenjob.triage.unwrap;

import com.havenjob.inbox.Mailbox;
import com.havenjob.inbox.ParsedMessage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes forwards off a mail: the wrappers of the usual clients in their languages, one inside another, and mails attached
 * whole. A reply stays what it is, and so does mail that a server passed on under its sender's name. Pure; time is linear
 * in the length of the text.
 */
public final class Unwrapper {

    private static final int DEEPEST = 10;
    private static final int MOST_MAILBOXES = 100;

    private final ForwardWords words = ForwardWords.STANDARD;

    /** The mail inside {@code message}; the message itself, at depth 0, where it is no forward. */
    public Unwrapped unwrap(ParsedMessage message) {
        var current = asItIs(message);
        while (current.depth() < DEEPEST) {
            var inner = open(current);
            if (inner == null) {
                break;
            }
            boolean silent = inner.above().isBlank();
            current = current.depth() == 0 ? inner : inside(current, inner);
            if (!silent && current.depth() > 1) {
                break;
            }
        }
        return current;
    }

    private static Unwrapped asItIs(ParsedMessage message) {
        var relayed = relayedFor(message);
        return new Unwrapped(
                relayed == null ? message.from() : relayed,
                message.subject(),
                message.date(),
                message.text(),
                message.to(),
                List.of(),
                "",
                0,
                message);
    }

    /** A relay that had to write its own address as author says here whose the mail is. */
    private static @Nullable Mailbox relayedFor(ParsedMessage message) {
        for (var name : List.of("x-original-from", "x-original-sender")) {
            var mailboxes = Mailbox.parseList(message.header(name), 1);
            if (!mailboxes.isEmpty() && mailboxes.getFirst().address() != null) {
                return mailboxes.getFirst();
            }
        }
        return null;
    }

    /** The inner mail of one layer, or null. Behind the first layer only a mail that says nothing itself is opened. */
    private @Nullable Unwrapped open(Unwrapped outer) {
        var inText = openText(outer, outer.body());
        String beside = outer.message().htmlText();
        if (inText == null && outer.depth() == 0 && beside != null && !beside.equals(outer.body())) {
            inText = openText(outer, beside);
        }
        if (inText != null && (outer.depth() == 0 || inText.above().isBlank())) {
            return inText;
        }
        return openAttached(outer);
    }

    private static Unwrapped inside(Unwrapped outer, Unwrapped inner) {
        return new Unwrapped(
                inner.from(),
                inner.subject(),
                inner.date(),
                inner.body(),
                inner.to(),
                inner.cc(),
                outer.above(),
                inner.depth(),
                inner.message());
    }

    private @Nullable Unwrapped openAttached(Unwrapped outer) {
        var message = outer.message();
        boolean report =
                message.attachments().stream().anyMatch(part -> part.mediaType().equals("message/delivery-status"));
        if (message.embedded().isEmpty()
                || report
                || (words.isReply(outer.subject()) && !outer.body().isBlank())) {
            return null;
        }
        var inner = asItIs(message.embedded().getFirst());
        return new Unwrapped(
                inner.from(),
                inner.subject(),
                inner.date(),
                inner.body(),
                inner.to(),
                inner.cc(),
                outer.body().strip(),
                outer.depth() + 1,
                inner.message());
    }

    private @Nullable Unwrapped openText(Unwrapped outer, String text) {
        var lines = QuotedLine.of(text);
        var wrapper = new WrapperFinder(words, lines).first();
        if (wrapper == null) {
            return null;
        }
        var above = ForwardedBody.above(lines, wrapper.start());
        if (!isForward(wrapper, outer.subject(), above, lines)) {
            return null;
        }
        var inner = switch (wrapper) {
            case Wrapper.Separated separated -> withHeader(outer, separated.header(), above, lines);
            case Wrapper.Bare bare -> withHeader(outer, bare.header(), above, lines);
            case Wrapper.Attributed attributed -> withAttribution(outer, attributed, above, lines);
        };
        return !above.isBlank() && isSame(outer.from(), inner.from()) ? null : inner;
    }

    /** Who writes above a mail of their own adds to it: the newer words are the mail. */
    private static boolean isSame(@Nullable Mailbox outer, @Nullable Mailbox inner) {
        if (outer == null || inner == null) {
            return false;
        }
        String address = inner.address();
        String name = inner.name();
        return address == null
                ? name != null && name.equalsIgnoreCase(outer.name())
                : address.equalsIgnoreCase(outer.address());
    }

    private boolean isForward(Wrapper wrapper, String subject, String above, List<QuotedLine> lines) {
        return switch (wrapper) {
            case Wrapper.Separated _ -> above.isEmpty() || !words.isReply(subject);
            case Wrapper.Bare _ -> words.isForward(subject) || (above.isEmpty() && !words.isReply(subject));
            case Wrapper.Attributed attributed ->
                words.isForward(subject)
                        && attributed.author().address() != null
                        && (above.isEmpty() || ForwardedBody.isIndented(lines, attributed.end()));
        };
    }

    private Unwrapped withHeader(Unwrapped outer, ForwardHeader header, String above, List<QuotedLine> lines) {
        var subject = header.value(Role.SUBJECT);
        return new Unwrapped(
                author(header.value(Role.FROM)),
                subject.isEmpty() ? words.withoutForward(outer.subject()) : subject,
                date(header.value(Role.DATE), outer),
                ForwardedBody.below(lines, header.end()),
                mailboxes(header.value(Role.TO)),
                mailboxes(header.value(Role.CC)),
                above,
                outer.depth() + 1,
                outer.message());
    }

    private Unwrapped withAttribution(
            Unwrapped outer, Wrapper.Attributed wrapper, String above, List<QuotedLine> lines) {
        return new Unwrapped(
                wrapper.author(),
                words.withoutForward(outer.subject()),
                date(wrapper.attribution().when(), outer),
                ForwardedBody.below(lines, wrapper.end()),
                List.of(),
                List.of(),
                above,
                outer.depth() + 1,
                outer.message());
    }

    private static @Nullable OffsetDateTime date(String text, Unwrapped outer) {
        return WrittenDate.parse(text, outer.message().date());
    }

    private @Nullable Mailbox author(String value) {
        var mailboxes = mailboxes(words.withoutBehalf(value));
        return mailboxes.isEmpty() ? null : mailboxes.getFirst();
    }

    private static List<Mailbox> mailboxes(String value) {
        return new ArrayList<>(Mailbox.parseList(value, MOST_MAILBOXES));
    }
}
