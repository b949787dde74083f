package com.havenjob.inbox.mime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set that a name in a mail means. Names of small old sets are read as the larger ones that
 * senders really use under them, as browsers do (WHATWG Encoding, section 4.2).
 */
final class CharsetNames {

    private static final int LONGEST = 60;

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ascii", "US-ASCII"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("ansi-x3.4-1968", "US-ASCII"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("cp-1252", "windows-1252"),
            Map.entry("x-ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("hz-gb-2312", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("ks-c-5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("macintosh", "x-MacRoman"));

    private CharsetNames() {}

    static boolean isUtf7(String declared) {
        var name = clean(declared);
        return name.equals("utf-7") || name.equals("unicode-1-1-utf-7");
    }

    /** The set that {@code declared} means, or null where it means none that Java has. */
    static @Nullable Charset find(String declared) {
        var name = clean(declared);
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        var meant = MEANT.getOrDefault(name, name);
        if (meant.equals("UTF-8")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(meant);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    private static String clean(String declared) {
        var name = declared.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\"", "")
                .replace("'", "")
                .replace('_', '-');
        name = name.startsWith("charset=") ? name.substring("charset=".length()) : name;
        int end = 0;
        while (end < name.length() && isNameCharacter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':' || c == '+';
    }
}
