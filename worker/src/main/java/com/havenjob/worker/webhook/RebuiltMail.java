package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Puts a mail together again from the parts that SendGrid took it apart into: the headers as they were, the texts as the
 * bytes they were posted as with the character set they were posted in, and the attachments. The same form always gives
 * the same bytes, so that a repeated delivery is known as one.
 */
final class RebuiltMail {

    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, "\r\n".getBytes(US_ASCII));
    private static final String ATTACHMENT = "attachment";

    private final Form form;
    private final JsonNode charsets;
    private final JsonNode attachmentInfo;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RebuiltMail(Form form) {
        this.form = form;
        this.charsets = PostedMail.json(form, "charsets").orElse(MissingNode.getInstance());
        this.attachmentInfo = PostedMail.json(form, "attachment-info").orElse(MissingNode.getInstance());
    }

    /** Empty where the form has neither headers nor a sender. */
    static Optional<byte[]> of(Form form) {
        return form.bytes("headers").isEmpty() && form.bytes("from").isEmpty()
                ? Optional.empty()
                : Optional.of(new RebuiltMail(form).build());
    }

    private byte[] build() {
        out.writeBytes(RebuiltHead.of(form));
        var attachments = attachments();
        if (attachments.isEmpty()) {
            texts();
        } else {
            var boundary = boundary("mixed");
            line("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"");
            line("");
            line("--" + boundary);
            texts();
            attachments.forEach((number, part) -> {
                line("--" + boundary);
                attachment(part, attachmentInfo.path(ATTACHMENT + number));
            });
            line("--" + boundary + "--");
        }
        return out.toByteArray();
    }

    private void texts() {
        if (form.bytes("text").isPresent() && form.bytes("html").isPresent()) {
            var boundary = boundary("alternative");
            line("Content-Type: multipart/alternative; boundary=\"" + boundary + "\"");
            line("");
            line("--" + boundary);
            text("text", "text/plain");
            line("--" + boundary);
            text("html", "text/html");
            line("--" + boundary + "--");
        } else if (form.bytes("html").isPresent()) {
            text("html", "text/html");
        } else {
            text("text", "text/plain");
        }
    }

    private void text(String name, String type) {
        var charset = charsets.path(name);
        var label = charset.isString() && isToken(charset.stringValue()) ? charset.stringValue() : "utf-8";
        line("Content-Type: " + type + "; charset=" + label.toLowerCase(Locale.ROOT));
        base64(form.bytes(name).orElseGet(() -> new byte[0]));
    }

    private void attachment(Form.Part part, JsonNode info) {
        var type = part.contentType().split(";", 2)[0].strip();
        var fileName = part.fileName().isEmpty() ? info.path("filename").asString("") : part.fileName();
        line("Content-Type: " + (isType(type) ? type : "application/octet-stream"));
        line("Content-Disposition: attachment" + (fileName.isEmpty() ? "" : "; filename*=UTF-8''" + escaped(fileName)));
        var contentId = info.path("content-id").asString("");
        if (contentId.chars().noneMatch(c -> c <= ' ' || c > '~') && !contentId.isEmpty()) {
            line("Content-ID: <" + contentId.replace("<", "").replace(">", "") + ">");
        }
        base64(part.content());
    }

    private void base64(byte[] content) {
        line("Content-Transfer-Encoding: base64");
        line("");
        out.writeBytes(BASE64.encode(content));
        line("");
    }

    /** {@code attachment1}, {@code attachment2}, … in the order of their numbers. */
    private Map<Integer, Form.Part> attachments() {
        var found = new TreeMap<Integer, Form.Part>();
        form.parts().forEach((name, part) -> {
            var number = name.startsWith(ATTACHMENT) ? name.substring(ATTACHMENT.length()) : "";
            if (!number.isEmpty() && number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                found.put(Integer.valueOf(number), part);
            }
        });
        return found;
    }

    /** Base64 has no «=_» and no «-», so this cannot occur in a part. */
    private String boundary(String level) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(level.getBytes(US_ASCII));
        form.bytes("headers").ifPresent(content::writeBytes);
        form.bytes("text").ifPresent(content::writeBytes);
        return "=_havenjob-" + Sha256.of(content.toByteArray()).hex().substring(0, 32);
    }

    private static String escaped(String fileName) {
        return URLEncoder.encode(fileName, UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static boolean isType(String text) {
        var parts = text.split("/", -1);
        return parts.length == 2 && isToken(parts[0]) && isToken(parts[1]);
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.length() <= 100
                && text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.+:".indexOf(c) >= 0));
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(UTF_8));
    }
}
