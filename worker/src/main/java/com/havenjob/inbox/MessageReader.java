package com.havenjob.inbox;

import com.havenjob.inbox.mime.Beginning;
import com.havenjob.inbox.mime.Flaws;
import com.havenjob.inbox.mime.LostBoundary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Walks the token stream of one mail and hands each part to the message that it belongs to. One use. */
final class MessageReader {

    /** Mime4j's own bounds throw; ours cut, so its are off and the size of the input bounds it. */
    private static final MimeConfig UNBOUNDED = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .build();

    private final MessageLimits limits;
    private final Flaws flaws = new Flaws();
    private final Deque<MessageBuilder> open = new ArrayDeque<>();
    private int depth;
    private int parts;
    private @Nullable ParsedMessage result;

    MessageReader(MessageLimits limits) {
        this.limits = limits;
    }

    ParsedMessage read(byte[] raw, String... knownFlaws) {
        for (var flaw : knownFlaws) {
            flaws.add(flaw);
        }
        var stream = new MimeTokenStream(UNBOUNDED);
        stream.parse(new ByteArrayInputStream(Beginning.repair(raw, flaws)));
        walk(stream);
        while (result == null) {
            closeMessage();
        }
        return result;
    }

    /** A stream that began without a header ends a message that it never began; that end is not ours to take. */
    private void walk(MimeTokenStream stream) {
        int openBefore = open.size();
        try {
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_END_MESSAGE && open.size() == openBefore) {
                    return;
                }
                if (parts > limits.parts()) {
                    flaws.add("more parts than the limit, the rest left out");
                    return;
                }
                take(state, stream);
            }
        } catch (MimeException | IOException e) {
            flaws.add("structure broken, the rest left out");
        }
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> openMessage();
            case T_START_HEADER -> {
                parts++;
                message().startPart();
            }
            case T_FIELD -> message().header().add(stream.getField().getRaw().toByteArray());
            case T_END_HEADER ->
                stream.setRecursionMode(depth >= limits.depth() ? RecursionMode.M_FLAT : RecursionMode.M_RECURSE);
            case T_START_MULTIPART -> {
                depth++;
                message().startMultipart();
            }
            case T_PREAMBLE -> message().preamble(stream.getInputStream().readAllBytes());
            case T_END_MULTIPART -> endMultipart();
            case T_BODY -> body(stream.getInputStream().readAllBytes());
            case T_END_MESSAGE -> closeMessage();
            case T_RAW_ENTITY, T_START_BODYPART, T_END_BODYPART, T_EPILOGUE, T_END_OF_STREAM -> {
                // nothing of a mail stands here
            }
        }
    }

    private MessageBuilder message() {
        if (open.isEmpty()) {
            openMessage();
        }
        return open.element();
    }

    private void openMessage() {
        depth += open.isEmpty() ? 0 : 1;
        open.push(new MessageBuilder(limits, open.isEmpty() ? flaws : new Flaws()));
    }

    private void closeMessage() {
        var message = message().build();
        open.pop();
        if (open.isEmpty()) {
            result = result == null ? message : result;
        } else {
            depth--;
            open.element().embed(message);
        }
    }

    private void endMultipart() {
        depth--;
        var orphan = message().endMultipart();
        if (orphan.length > 0) {
            flaws.add("multipart without its boundary");
            unbounded(orphan);
        }
    }

    private void body(byte[] body) {
        var part = message().part();
        if (part.isMultipart() || part.isMail()) {
            if (depth >= limits.depth()) {
                flaws.add("parts nested deeper than the limit left out");
            } else if (part.isMail()) {
                var inner = new MessageReader(limits);
                inner.depth = depth + 1;
                message().embed(inner.read(part.decoded(body)));
            } else {
                flaws.add("multipart that declares no boundary");
                unbounded(body);
            }
        } else {
            message().add(part, body);
        }
    }

    /** A multipart body whose boundary is not the declared one: split at what looks like one, else read as text. */
    private void unbounded(byte[] body) {
        var boundary = LostBoundary.find(body);
        if (boundary.isEmpty() || depth >= limits.depth()) {
            message().addPlain(body);
            return;
        }
        var stream = new MimeTokenStream(UNBOUNDED);
        stream.parseHeadless(new ByteArrayInputStream(body), "multipart/mixed; boundary=\"" + boundary + '"');
        walk(stream);
    }
}
