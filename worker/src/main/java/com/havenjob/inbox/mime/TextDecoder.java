package com.havenjob.inbox.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text by the declared character set where it can be true, and by what the bytes themselves say where it cannot. */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final int SAMPLE = 4_096;

    private TextDecoder() {}

    /** Text without NUL characters and byte order mark; {@code declared} is the name in the mail, empty without one. */
    public static String decode(byte[] bytes, String declared, Flaws flaws) {
        var marked = byMark(bytes);
        var text = marked != null ? marked : byName(bytes, declared, flaws);
        if (text.indexOf('\0') >= 0) {
            flaws.add("NUL characters left out");
            text = text.replace("\0", "");
        }
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    /** Text of bytes that nobody declared: UTF-8 where they are, ISO-2022-JP where it announces itself, else windows-1252. */
    public static String detect(byte[] bytes) {
        if (isAscii(bytes)) {
            return announcesJapanese(bytes)
                    ? new String(bytes, ISO_2022_JP)
                    : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : new String(bytes, WINDOWS_1252);
    }

    private static @Nullable String byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strictly(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_32);
        }
        return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
                ? new String(bytes, StandardCharsets.UTF_16)
                : null;
    }

    private static String byName(byte[] bytes, String declared, Flaws flaws) {
        if (CharsetNames.isUtf7(declared)) {
            return Utf7.decode(bytes);
        }
        var charset = CharsetNames.find(declared);
        if (charset == null) {
            if (!declared.isBlank()) {
                flaws.add("unknown character set, guessed from the bytes");
            }
            return detect(bytes);
        }
        if (isWide(charset)) {
            return wide(bytes, charset, flaws);
        }
        if (charset.equals(WINDOWS_1252) || charset.equals(StandardCharsets.US_ASCII)) {
            return western(bytes, charset, flaws);
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8(bytes, flaws);
        }
        var text = strictly(bytes, charset);
        if (text != null) {
            return text;
        }
        flaws.add("bytes that the declared character set does not have");
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : new String(bytes, charset);
    }

    /** Valid UTF-8 beyond ASCII is next to never meant as Latin letters. */
    private static String western(byte[] bytes, Charset charset, Flaws flaws) {
        if (isAscii(bytes)) {
            return detect(bytes);
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null || charset.equals(StandardCharsets.US_ASCII)) {
            flaws.add("declared " + charset.name() + " but is not, guessed from the bytes");
        }
        return utf8 != null ? utf8 : new String(bytes, WINDOWS_1252);
    }

    private static String utf8(byte[] bytes, Flaws flaws) {
        var strict = strictly(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            return strict;
        }
        flaws.add("declared UTF-8 but is not throughout");
        return countLetters(bytes) > 0 ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, WINDOWS_1252);
    }

    /** Sequences of UTF-8 less bytes that cannot be: above zero, the text is UTF-8 with damage rather than something else. */
    private static int countLetters(byte[] bytes) {
        int balance = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
            int seen = 0;
            while (seen < following && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xc0) == 0x80) {
                seen++;
            }
            if (following > 0 && seen == following) {
                balance++;
                i += seen;
            } else {
                balance--;
            }
        }
        return balance;
    }

    private static String wide(byte[] bytes, Charset charset, Flaws flaws) {
        int zeros = 0;
        int evenZeros = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                zeros++;
                evenZeros += i % 2 == 0 ? 1 : 0;
            }
        }
        if (zeros == 0 && isAscii(bytes)) {
            flaws.add("declared " + charset.name() + " but is not, guessed from the bytes");
            return detect(bytes);
        }
        boolean littleEndian = charset.equals(StandardCharsets.UTF_16) && zeros > sample / 4 && evenZeros < zeros / 4;
        return new String(bytes, littleEndian ? StandardCharsets.UTF_16LE : charset);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet < 0) {
                return false;
            }
        }
        return true;
    }

    /** ESC $ B, ESC $ @ or ESC ( J (RFC 1468). */
    private static boolean announcesJapanese(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1b
                    && ((bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@'))
                            || (bytes[i + 1] == '(' && bytes[i + 2] == 'J'))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
