package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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
            if (Files.notExists(file)) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                var random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return new Login(user, Files.readString(file).strip());
        } catch (IOException e) {
            throw new Refusal(
                    "Cannot read or write the database password in " + file + ": give this user access to it", e);
        }
    }

    Path fileOf(String user) {
        return directory.resolve(user + ".password");
    }
}
