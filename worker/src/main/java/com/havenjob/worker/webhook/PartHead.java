package com.havenjob.worker.webhook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;

/** The fields above one part of a form. */
final class PartHead {

    private final Map<String, String> fields = new HashMap<>();

    void add(Field field) {
        var body = field.getBody();
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body == null ? "" : body);
    }

    Optional<String> name() {
        return parameter("name");
    }

    Form.Part part(byte[] content) {
        return new Form.Part(
                parameter("filename").orElse(""),
                fields.getOrDefault("content-type", "").strip(),
                content);
    }

    /** Finds {@code ; key="value"} in Content-Disposition; browsers and SendGrid write it quoted (RFC 7578, section 4.2). */
    private Optional<String> parameter(String key) {
        var disposition = fields.getOrDefault("content-disposition", "");
        for (int at = disposition.indexOf(';'); at >= 0; at = disposition.indexOf(';', at + 1)) {
            var rest = disposition.substring(at + 1).stripLeading();
            if (rest.regionMatches(true, 0, key + "=\"", 0, key.length() + 2)) {
                return Optional.of(quoted(rest.substring(key.length() + 2)));
            }
        }
        return Optional.empty();
    }

    private static String quoted(String rest) {
        var value = new StringBuilder();
        for (int i = 0; i < rest.length() && rest.charAt(i) != '"'; i++) {
            var escaped = rest.charAt(i) == '\\' && i + 1 < rest.length();
            value.append(rest.charAt(escaped ? ++i : i));
        }
        return value.toString();
    }
}
