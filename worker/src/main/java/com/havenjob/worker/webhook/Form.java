package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The parts of a {@code multipart/form-data} body by name (RFC 7578), each with its bytes as they came. Of two parts with
 * one name the first counts.
 */
record Form(Map<String, Part> parts) {

    private static final int MOST_PARTS = 200;
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final MimeConfig BOUNDED = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(20)
            .setMaxHeaderLen(LONGEST_HEADER)
            .build();

    /** Reads a body whose Content-Type is given; empty where it is no form, breaks off, or goes beyond the bounds. */
    static Optional<Form> read(String contentType, byte[] body) throws IOException {
        var stream = new MimeTokenStream(BOUNDED);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parseHeadless(new ByteArrayInputStream(body), contentType);
            var parts = new LinkedHashMap<String, Part>();
            var head = new PartHead();
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_HEADER -> head = new PartHead();
                    case T_FIELD -> head.add(stream.getField());
                    case T_BODY -> {
                        var part = head.part(stream.getInputStream().readAllBytes());
                        head.name().ifPresent(name -> parts.putIfAbsent(name, part));
                    }
                    default -> {}
                }
                if (parts.size() > MOST_PARTS) {
                    return Optional.empty();
                }
            }
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Form(parts));
        } catch (MimeException e) {
            return Optional.empty();
        }
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name)).map(Part::content);
    }

    Optional<String> text(String name) {
        return bytes(name).map(content -> new String(content, UTF_8));
    }

    /** One part; {@code fileName} and {@code contentType} are empty where it does not say. */
    record Part(String fileName, String contentType, byte[] content) {}
}
