package com.havenjob.inbox.mime;

import java.util.Arrays;

/** Undoes Content-Transfer-Encoding (RFC 2045, section 6) and reads on where the encoding is broken. */
public final class TransferEncoding {

    private static final int SAMPLE = 2_000;
    private static final byte[] BASE64 = new byte[256];

    static {
        Arrays.fill(BASE64, (byte) -1);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            BASE64[alphabet.charAt(i)] = (byte) i;
        }
    }

    private TransferEncoding() {}

    /** The decoded body; the body itself where {@code encoding} is an identity, unknown, or plainly not what was used. */
    public static byte[] decode(byte[] body, String encoding, Flaws flaws) {
        return switch (encoding) {
            case "base64" -> base64OrItself(body, flaws);
            case "quoted-printable" -> quotedPrintable(body, false, flaws);
            case "", "7bit", "8bit", "binary" -> body;
            default -> {
                flaws.add("unknown transfer encoding, body read as it stands");
                yield body;
            }
        };
    }

    private static byte[] base64OrItself(byte[] body, Flaws flaws) {
        if (!looksLikeBase64(body)) {
            flaws.add("declared base64 but is not, body read as it stands");
            return body;
        }
        return base64(body, flaws);
    }

    private static boolean looksLikeBase64(byte[] body) {
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < body.length && i < SAMPLE; i++) {
            int octet = body[i] & 0xff;
            if (BASE64[octet] >= 0 || octet == '=') {
                inside++;
            } else if (octet != '\r' && octet != '\n') {
                outside++;
            }
        }
        return outside * 10 <= inside;
    }

    /** Skips foreign characters, and starts afresh behind padding, as encoders that were run piecewise leave it. */
    static byte[] base64(byte[] body, Flaws flaws) {
        var out = new byte[body.length / 4 * 3 + 3];
        int length = 0;
        int bits = 0;
        int buffered = 0;
        boolean foreign = false;
        boolean padded = false;
        boolean behindEnd = false; // padding and a blank: what follows on the line is no base64
        for (byte octet : body) {
            int value = BASE64[octet & 0xff];
            behindEnd = octet != '\n' && (behindEnd || (padded && octet == ' '));
            padded = octet == '=';
            if (behindEnd) {
                foreign |= value >= 0;
            } else if (value >= 0) {
                bits = bits << 6 | value;
                buffered += 6;
                if (buffered >= 8) {
                    buffered -= 8;
                    out[length++] = (byte) (bits >> buffered);
                }
            } else if (octet == '=') {
                buffered = 0;
            } else if (octet > ' ' || octet < 0) {
                foreign = true;
            }
        }
        if (foreign) {
            flaws.add("foreign characters in base64 skipped");
        }
        return Arrays.copyOf(out, length);
    }

    /** Broken escapes are kept as they stand; {@code word} is the variant of encoded words, where {@code _} is a space. */
    static byte[] quotedPrintable(byte[] body, boolean word, Flaws flaws) {
        var out = new byte[body.length];
        int length = 0;
        int hardEnd = 0; // what was escaped is not trailing white space
        boolean broken = false;
        for (int i = 0; i < body.length; i++) {
            byte octet = body[i];
            if (octet == '\n' && !word) {
                length = withoutTrailingBlanks(out, length, hardEnd);
                out[length++] = octet;
                hardEnd = length;
            } else if (octet == '_' && word) {
                out[length++] = ' ';
            } else if (octet != '=') {
                out[length++] = octet;
            } else if (isHex(body, i + 1) && isHex(body, i + 2)) {
                out[length++] = (byte) (Character.digit(body[i + 1], 16) << 4 | Character.digit(body[i + 2], 16));
                hardEnd = length;
                i += 2;
            } else {
                int next = word ? -1 : behindSoftBreak(body, i + 1);
                if (next < 0) {
                    broken = true;
                    out[length++] = octet;
                } else {
                    i = next - 1;
                    hardEnd = length;
                }
            }
        }
        if (broken) {
            flaws.add("broken quoted-printable escapes kept as they stand");
        }
        return Arrays.copyOf(out, length);
    }

    private static int withoutTrailingBlanks(byte[] out, int length, int hardEnd) {
        int end = length;
        boolean carriageReturn = end > hardEnd && out[end - 1] == '\r';
        if (carriageReturn) {
            end--;
        }
        while (end > hardEnd && (out[end - 1] == ' ' || out[end - 1] == '\t')) {
            end--;
        }
        if (carriageReturn) {
            out[end++] = '\r';
        }
        return end;
    }

    /** The place behind {@code =} + blanks + line end, or -1 where something else follows. */
    private static int behindSoftBreak(byte[] body, int start) {
        int i = start;
        while (i < body.length && (body[i] == ' ' || body[i] == '\t' || body[i] == '\r')) {
            i++;
        }
        if (i == body.length) {
            return i;
        }
        return body[i] == '\n' ? i + 1 : -1;
    }

    private static boolean isHex(byte[] body, int index) {
        return index < body.length && Character.digit(body[index], 16) >= 0;
    }
}
