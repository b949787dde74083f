package com.havenjob.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Supplier;

/** A short secret in a file of its own, which only its owner can read. */
public final class SecretFile {

    private SecretFile() {}

    /**
     * The secret in this file, without surrounding blanks. The first call makes it, with the folder around it; a second
     * one, also of another process at the same moment, reads what the first one made. Neither a kill nor a power cut
     * leaves half a secret, which would lock away for good what is sealed with it.
     */
    public static String readOrMake(Path file, Supplier<String> fresh) throws IOException {
        if (Files.notExists(file)) {
            make(file.toAbsolutePath(), fresh.get());
        }
        return Files.readString(file).strip();
    }

    private static void make(Path file, String secret) throws IOException {
        var folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var whole = Files.createTempFile(
                folder,
                "new",
                ".secret",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (var out = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(whole, file);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // Its secret counts; the caller reads it.
            return;
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
