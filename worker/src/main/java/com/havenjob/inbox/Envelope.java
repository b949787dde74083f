package com.havenjob.inbox;

import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;

/** Seals and opens the two parts of a stored mail; each is bound to its user, its mail and its purpose. */
final class Envelope {

    private final Vault vault;

    Envelope(Vault vault) {
        this.vault = vault;
    }

    byte[] sealRaw(UserId user, Sha256 hash, byte[] raw) {
        return vault.seal(user, "raw/" + hash, raw);
    }

    byte[] openRaw(UserId user, Sha256 hash, byte[] sealed) {
        return vault.open(user, "raw/" + hash, sealed);
    }

    byte[] sealHead(UserId user, Sha256 hash, MessageHead head) {
        return vault.seal(user, "head/" + hash, head.toBytes());
    }

    MessageHead openHead(UserId user, Sha256 hash, byte[] sealed) {
        return MessageHead.ofBytes(vault.open(user, "head/" + hash, sealed));
    }
}
