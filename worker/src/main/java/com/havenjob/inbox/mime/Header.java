package com.havenjob.inbox.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The fields of one mail or part, unfolded but not decoded: structure is read before encoded words are. */
public final class Header {

    /**
     * @param name in lower case
     * @param value without line breaks and outer white space
     */
    public record Field(String name, String value) {}

    private final int mostFields;
    private final int longestField;
    private final Flaws flaws;
    private final List<Field> fields = new ArrayList<>();

    public Header(int mostFields, int longestField, Flaws flaws) {
        this.mostFields = mostFields;
        this.longestField = longestField;
        this.flaws = flaws;
    }

    /** Takes one field as it stands in the mail, folded, with its name; beyond the bounds it is cut or left out. */
    public void add(byte[] raw) {
        if (fields.size() >= mostFields) {
            flaws.add("more header fields than the limit, the rest left out");
            return;
        }
        int colon = 0;
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        int start = Math.min(colon + 1, raw.length);
        int length = Math.min(raw.length - start, longestField);
        if (length < raw.length - start) {
            flaws.add("header field longer than the limit, the rest left out");
        }
        var name = new String(raw, 0, Math.min(colon, 100), StandardCharsets.ISO_8859_1);
        var value = new byte[length];
        System.arraycopy(raw, start, value, 0, length);
        fields.add(new Field(name.strip().toLowerCase(Locale.ROOT), unfold(TextDecoder.detect(value))));
    }

    /** The first value of a field, or the empty text. */
    public String first(String name) {
        for (var field : fields) {
            if (field.name.equals(name)) {
                return field.value;
            }
        }
        return "";
    }

    /** All values of a field as one list, since some senders repeat what may stand once. */
    public String joined(String name) {
        var values = new StringBuilder();
        for (var field : fields) {
            if (field.name.equals(name)) {
                values.append(values.isEmpty() ? "" : ", ").append(field.value);
            }
        }
        return values.toString();
    }

    /** The first value with its encoded words decoded. */
    public String decoded(String name) {
        return EncodedWords.decode(first(name), flaws).strip();
    }

    public List<Field> matching(Predicate<String> name) {
        return fields.stream().filter(field -> name.test(field.name)).toList();
    }

    private static String unfold(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r' && c != '\n' && c != '\0') {
                out.append(c == '\t' ? ' ' : c);
            }
        }
        return out.toString().strip();
    }
}
