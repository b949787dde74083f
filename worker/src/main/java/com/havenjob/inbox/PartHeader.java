package com.havenjob.inbox;

import com.havenjob.inbox.mime.FieldValue;
import com.havenjob.inbox.mime.Flaws;
import com.havenjob.inbox.mime.Header;
import com.havenjob.inbox.mime.TextDecoder;
import com.havenjob.inbox.mime.TransferEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the header of one part says about its body. */
record PartHeader(
        String mediaType, FieldValue contentType, String disposition, String name, String encoding, Flaws flaws) {

    private static final int DECLARATION = 2_000;

    static PartHeader of(Header header, Flaws flaws) {
        var contentType = FieldValue.parse(header.first("content-type"), flaws);
        var disposition = FieldValue.parse(header.first("content-disposition"), flaws);
        var name = disposition.parameter("filename");
        return new PartHeader(
                mediaType(contentType.token()),
                contentType,
                disposition.token(),
                name.isEmpty() ? contentType.parameter("name") : name,
                encoding(header.first("content-transfer-encoding")),
                flaws);
    }

    private static String mediaType(String token) {
        return switch (token) {
            case "", "text", "plain", "text/" -> "text/plain";
            case "html" -> "text/html";
            default -> token.indexOf('/') < 0 ? "text/plain" : token;
        };
    }

    private static String encoding(String field) {
        int end = 0;
        while (end < field.length() && (Character.isLetterOrDigit(field.charAt(end)) || field.charAt(end) == '-')) {
            end++;
        }
        return field.substring(0, end).toLowerCase(Locale.ROOT);
    }

    boolean isMultipart() {
        return mediaType.startsWith("multipart/");
    }

    boolean isMail() {
        return mediaType.equals("message/rfc822")
                || mediaType.equals("message/global")
                || (mediaType.equals("application/octet-stream")
                        && name.toLowerCase(Locale.ROOT).endsWith(".eml"));
    }

    boolean isCalendar() {
        return mediaType.equals("text/calendar") || mediaType.equals("application/ics");
    }

    boolean isHtml() {
        return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
    }

    byte[] decoded(byte[] body) {
        return TransferEncoding.decode(body, encoding, flaws);
    }

    /** The body as text with {@code \n} at line ends. */
    String text(byte[] body) {
        var bytes = decoded(body);
        var charset = contentType.parameter("charset");
        if (charset.isBlank() && isHtml()) {
            charset = declaredInside(bytes);
        }
        var text = TextDecoder.decode(bytes, charset, flaws);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String declaredInside(byte[] html) {
        var start = new String(html, 0, Math.min(html.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int meta = start.indexOf("charset=");
        if (meta < 0) {
            return "";
        }
        int name = meta + "charset=".length();
        name += start.startsWith("\"", name) ? 1 : 0;
        int end = name;
        while (end < start.length() && "\"' >;/".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        return start.substring(name, end);
    }
}
