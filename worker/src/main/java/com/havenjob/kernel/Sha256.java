package com.havenjob.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4) in lower-case hexadecimal, 64 characters. */
public record Sha256(String hex) {

    public Sha256 {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException("A SHA-256 digest has 64 hexadecimal digits, not «" + hex + "»");
        }
        hex = hex.toLowerCase(java.util.Locale.ROOT);
    }

    public static Sha256 of(byte[] content) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, this one says it has not", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
