package com.havenjob.worker.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Says in plain words why something was not read. */
final class Reasons {

    private Reasons() {}

    static String of(UncheckedIOException failure) {
        return of(Objects.requireNonNull(failure.getCause()));
    }

    static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException gone -> "it is gone";
            case AccessDeniedException denied -> "no permission to read it";
            case FileSystemLoopException loop -> "a link leads back to its own folder";
            default -> "it cannot be read (" + failure.getClass().getSimpleName() + ")";
        };
    }

    /** Why something in a folder is neither a file nor a folder to look into. */
    static String noRegularFile(Path path) {
        if (!Files.isSymbolicLink(path)) {
            return "it is no regular file";
        }
        return Files.isDirectory(path) ? "a link to a folder is not followed" : brokenLink(path);
    }

    private static String brokenLink(Path path) {
        return Files.exists(path) ? "it is a link to no regular file" : "it is a link to nothing";
    }

    static String tooLarge(long size, long limit) {
        return "it is larger than a mail may be (" + size + " bytes, at most " + limit + ")";
    }
}
