package com.havenjob.inbox;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.SecretFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The key that seals the users' keys: 32 bytes from the environment, or from a file that is made on the first run and
 * that only its owner can read. Whoever loses it loses every sealed mail.
 */
final class MasterKey {

    private static final int BYTES = 32;

    private MasterKey() {}

    /**
     * Loads the key, or makes it.
     *
     * @param base64 the key itself; goes before the file
     */
    static Aead load(Optional<String> base64, Path file) {
        return aead(base64.map(text -> decoded(text, "HAVENJOB_MASTER_KEY")).orElseGet(() -> fromFile(file)));
    }

    private static byte[] fromFile(Path file) {
        try {
            return decoded(SecretFile.readOrMake(file, MasterKey::fresh), file.toString());
        } catch (IOException e) {
            throw new Refusal("Cannot read or write the master key " + file + ": give this user access to it", e);
        }
    }

    private static String fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decoded(String text, String where) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return key;
            }
            throw new Refusal("The master key in " + where + " has " + key.length + " bytes instead of " + BYTES
                    + ": put the right key there («openssl rand -base64 32» makes a new one for an empty database)");
        } catch (IllegalArgumentException e) {
            throw new Refusal("The master key in " + where + " is not Base64: put the right key there", e);
        }
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) {
        try {
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var entry = KeysetHandle.importKey(AesGcmKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                            .build())
                    .withRandomId()
                    .makePrimary();
            return KeysetHandle.newBuilder()
                    .addEntry(entry)
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot do AES-256-GCM", e);
        }
    }
}
