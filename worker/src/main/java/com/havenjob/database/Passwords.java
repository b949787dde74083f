package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.SecretFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's passwords: made once, kept in a file that only its owner can read. */
final class Passwords {

    private static final int BYTES = 24;

    private final Path directory;

    Passwords(Path directory) {
        this.directory = directory;
    }

    /** The password of this login, made at the first call. */
    Login of(String user) {
        var file = fileOf(user);
        try {
            return new Login(user, SecretFile.readOrMake(file, Passwords::fresh));
        } catch (IOException e) {
            throw new Refusal(
                    "Cannot read or write the database password in " + file + ": give this user access to it", e);
        }
    }

    Path fileOf(String user) {
        return directory.resolve(user + ".password");
    }

    private static String fresh() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
