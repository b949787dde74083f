package com.havenjob.inbox.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A field such as Content-Type or Content-Disposition: a token and its parameters (RFC 2045, section 5.1), with the
 * continued and encoded parameters of RFC 2231 put together.
 *
 * @param token what stands before the first semicolon, in lower case
 * @param parameters decoded values by lower-case name
 */
public record FieldValue(String token, Map<String, String> parameters) {

    private static final int MOST_PARAMETERS = 100;

    /** The value of a parameter, or the empty text. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    public static FieldValue parse(String field, Flaws flaws) {
        int semicolon = field.indexOf(';');
        var token = withoutComment(semicolon < 0 ? field : field.substring(0, semicolon));
        var raw = semicolon < 0 ? Map.<String, String>of() : split(field, semicolon + 1);
        return new FieldValue(token.strip().toLowerCase(Locale.ROOT), joined(raw, flaws));
    }

    private static String withoutComment(String token) {
        int comment = token.indexOf('(');
        return comment < 0 ? token : token.substring(0, comment);
    }

    private static Map<String, String> split(String field, int start) {
        var raw = new HashMap<String, String>();
        int i = start;
        while (i < field.length() && raw.size() < MOST_PARAMETERS) {
            int nameEnd = i;
            while (nameEnd < field.length() && field.charAt(nameEnd) != '=' && field.charAt(nameEnd) != ';') {
                nameEnd++;
            }
            var name = field.substring(i, nameEnd).strip().toLowerCase(Locale.ROOT);
            if (nameEnd == field.length() || field.charAt(nameEnd) == ';') {
                i = nameEnd + 1;
                continue;
            }
            var value = new StringBuilder();
            i = value(field, nameEnd + 1, value);
            raw.putIfAbsent(name, value.toString());
        }
        return raw;
    }

    /** Reads one value, quoted or not; gives the place behind the semicolon that ends it. */
    private static int value(String field, int start, StringBuilder value) {
        int i = start;
        while (i < field.length() && Character.isWhitespace(field.charAt(i))) {
            i++;
        }
        if (i < field.length() && field.charAt(i) == '"') {
            for (i++; i < field.length() && field.charAt(i) != '"'; i++) {
                boolean escape = field.charAt(i) == '\\' && i + 1 < field.length();
                value.append(field.charAt(escape ? ++i : i));
            }
            i++;
        }
        int rest = i;
        while (i < field.length() && field.charAt(i) != ';') {
            i++;
        }
        if (value.isEmpty() && rest <= i) {
            value.append(field.substring(Math.min(rest, field.length()), i).strip());
        }
        return i + 1;
    }

    private static Map<String, String> joined(Map<String, String> raw, Flaws flaws) {
        var plain = new HashMap<String, String>();
        var pieces = new HashMap<String, TreeMap<Integer, Piece>>();
        raw.forEach((name, value) -> {
            int star = name.indexOf('*');
            if (star < 0) {
                plain.put(name, EncodedWords.decode(value, flaws));
            } else {
                boolean encoded = name.endsWith("*");
                var number = name.substring(star + 1, Math.max(star + 1, encoded ? name.length() - 1 : name.length()));
                pieces.computeIfAbsent(name.substring(0, star), _ -> new TreeMap<>())
                        .put(numberOf(number), new Piece(value, encoded));
            }
        });
        pieces.forEach((name, parts) -> plain.put(name, decode(parts, flaws)));
        return Map.copyOf(plain);
    }

    private record Piece(String value, boolean encoded) {}

    private static int numberOf(String digits) {
        return !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    private static String decode(TreeMap<Integer, Piece> pieces, Flaws flaws) {
        var bytes = new ByteArrayOutputStream();
        var charset = "";
        boolean first = true;
        for (var piece : pieces.values()) {
            var value = piece.value;
            if (first && piece.encoded) {
                int afterCharset = value.indexOf('\'');
                int afterLanguage = value.indexOf('\'', afterCharset + 1);
                if (afterCharset >= 0 && afterLanguage >= 0) {
                    charset = value.substring(0, afterCharset);
                    value = value.substring(afterLanguage + 1);
                }
            }
            first = false;
            bytes.writeBytes(piece.encoded ? percentDecoded(value) : value.getBytes(StandardCharsets.UTF_8));
        }
        return TextDecoder.decode(bytes.toByteArray(), charset, flaws);
    }

    private static byte[] percentDecoded(String value) {
        var out = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int high = c == '%' && i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
