package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;

/**
 * The headers of a rebuilt mail: those that came, without the ones that described the old body. SendGrid folds them in its
 * own way, so what is neither a field nor a continuation is made a continuation.
 */
final class RebuiltHead {

    /** Where the headers are missing, these parts of the form stand for them. */
    private static final Map<String, String> FIELDS =
            Map.of("From", "from", "To", "to", "Cc", "cc", "Subject", "subject");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean dropping;
    private boolean begun;

    private RebuiltHead() {}

    static byte[] of(Form form) {
        var head = new RebuiltHead();
        form.text("headers").ifPresentOrElse(text -> text.lines().forEach(head::headerLine), () -> head.fields(form));
        head.line("MIME-Version: 1.0");
        return head.out.toByteArray();
    }

    private void headerLine(String line) {
        if (line.isBlank()) {
            return;
        }
        var isField = isField(line);
        if (isField) {
            var name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            dropping = name.startsWith("content-") || name.equals("mime-version");
        }
        if (!dropping && (isField || begun)) {
            begun = true;
            line(isField || Character.isWhitespace(line.charAt(0)) ? line : " " + line);
        }
    }

    private void fields(Form form) {
        FIELDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> form.text(field.getValue())
                        .ifPresent(value ->
                                line(field.getKey() + ": " + value.lines().reduce("", String::concat))));
    }

    /** Whether the line begins with a field's name and a colon (RFC 5322, section 2.2). */
    private static boolean isField(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).chars().allMatch(c -> c > ' ' && c <= '~');
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(UTF_8));
    }
}
