package com.havenjob.inbox;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals mail with AES-256-GCM under a key of its user, which is sealed under the master key in turn: erasing the user's
 * key erases the mail. What is sealed for one user and purpose opens for no other.
 *
 * @see "ops/decisions/0004-envelope-encryption.md"
 */
final class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final int KEYS_IN_MEMORY = 1_000;
    private static final byte[] CHECK = bytes("master-key-check");

    private final Aead masterKey;
    private final UserKeyStore keys;
    private final Map<UserId, Aead> opened = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, Aead> eldest) {
            return size() > KEYS_IN_MEMORY;
        }
    });

    Vault(Aead masterKey, UserKeyStore keys) {
        this.masterKey = masterKey;
        this.keys = keys;
    }

    /**
     * Seals bytes.
     *
     * @param context what the bytes are; {@link #open} must name the same
     */
    byte[] seal(UserId user, String context, byte[] plain) {
        try {
            return keyOf(user).encrypt(plain, bytes(user + "/" + context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for user " + user, e);
        }
    }

    /** Opens what {@link #seal} sealed for this user and context; an error for anything else. */
    byte[] open(UserId user, String context, byte[] sealed) {
        try {
            return keyOf(user).decrypt(sealed, bytes(user + "/" + context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "What is stored for user " + user + " does not open with that user's key", e);
        }
    }

    /** As {@link #open}; empty where the key that sealed it was erased, and so for whatever does not open. Makes no key. */
    Optional<byte[]> openIfKept(UserId user, String context, byte[] sealed) {
        try {
            var key = keptKeyOf(user);
            return key.isEmpty()
                    ? Optional.empty()
                    : Optional.of(key.get().decrypt(sealed, bytes(user + "/" + context)));
        } catch (GeneralSecurityException e) {
            LOG.warn(
                    "What is kept as {} of user {} does not open: its key was erased, or it is damaged", context, user);
            return Optional.empty();
        }
    }

    /**
     * {@link Refusal} where the master key is not the one that sealed the keys in this database. The first process on a
     * database writes down which key belongs to it.
     */
    void refuseWrongMasterKey() {
        try {
            var stored = keys.any();
            if (stored.isPresent()) {
                unsealed(stored.get().user(), stored.get().key());
            }
            // Behind the keys: a database from before the check must not be claimed by a key that opens nothing in it.
            masterKey.decrypt(keys.addCheckUnlessPresent(masterKey.encrypt(new byte[0], CHECK)), CHECK);
        } catch (GeneralSecurityException e) {
            throw new Refusal(
                    "The master key does not fit this database: put back the key file that belongs to it (secrets/master.key "
                            + "in the data directory, or HAVENJOB_MASTER_KEY); processes on one database need the same key",
                    e);
        }
    }

    private Aead keyOf(UserId user) throws GeneralSecurityException {
        var kept = keptKeyOf(user);
        return kept.isPresent() ? kept.get() : opened(user, keys.addUnlessPresent(user, freshKey(user)));
    }

    private Optional<Aead> keptKeyOf(UserId user) throws GeneralSecurityException {
        var known = opened.get(user);
        if (known != null) {
            return Optional.of(known);
        }
        var stored = keys.find(user);
        return stored.isEmpty() ? Optional.empty() : Optional.of(opened(user, stored.get()));
    }

    private Aead opened(UserId user, byte[] sealedKey) throws GeneralSecurityException {
        var key = unsealed(user, sealedKey);
        opened.put(user, key);
        return key;
    }

    private byte[] freshKey(UserId user) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                masterKey,
                bytes(user.toString()),
                RegistryConfiguration.get());
    }

    private Aead unsealed(UserId user, byte[] sealed) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                        sealed, masterKey, bytes(user.toString()), RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
