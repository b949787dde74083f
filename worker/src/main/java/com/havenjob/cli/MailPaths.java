package com.havenjob.cli;

import com.havenjob.inbox.Mbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Finds the mails that paths stand for: a mail file, an mbox, or a folder with everything below it. Goes through them in
 * a fixed order, one mail in memory at a time.
 */
final class MailPaths {

    private final int mostBytes;

    /** @param mostBytes of one mail; a larger one is visited as too large and not held */
    MailPaths(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Takes the mails one after another. */
    interface Visitor {

        /** @param name the path as it was given; below a folder folder/relative; inside an mbox with {@code #} and number */
        void mail(String name, byte[] content);

        /** A mail that is larger than the bound. */
        void tooLarge(String name, long bytes);

        /** A file that cannot be read, and what is in a folder but neither a file nor a folder to look into. */
        void unreadable(String name, String reason);
    }

    /** Visits every mail below {@code path}, named as the caller wrote it. */
    void visit(String path, Visitor visitor) {
        visit(Path.of(path), path, visitor, true);
    }

    private void visit(Path path, String name, Visitor visitor, boolean given) {
        try {
            if (given ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                visitFolder(path, name, visitor);
            } else if (given || Files.isRegularFile(path)) {
                visitFile(path, name, visitor);
            } else {
                visitor.unreadable(name, noRegularFile(path));
            }
        } catch (UncheckedIOException e) {
            visitor.unreadable(name, reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            visitor.unreadable(name, reason(e));
        }
    }

    private static String reason(IOException cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static String noRegularFile(Path path) {
        if (!Files.isSymbolicLink(path)) {
            return "it is no regular file";
        }
        if (Files.isDirectory(path)) {
            return "a link to a folder is not followed";
        }
        return Files.exists(path) ? "it is a link to no regular file" : "it is a link to nothing";
    }

    private void visitFolder(Path folder, String name, Visitor visitor) throws IOException {
        List<Path> children;
        try (var listed = Files.list(folder)) {
            children = listed.sorted().toList();
        }
        var prefix = name.endsWith("/") ? name : name + "/";
        for (var child : children) {
            var childName = child.getFileName().toString();
            if (!childName.equals(".git")) {
                visit(child, prefix + childName, visitor, false);
            }
        }
    }

    private void visitFile(Path file, String name, Visitor visitor) throws IOException {
        if (isMbox(file)) {
            visitMbox(file, name, visitor);
            return;
        }
        long size = Files.size(file);
        if (size > mostBytes) {
            visitor.tooLarge(name, size);
        } else {
            visitor.mail(name, Files.readAllBytes(file));
        }
    }

    private void visitMbox(Path file, String name, Visitor visitor) throws IOException {
        try (var mbox = Mbox.open(file, mostBytes)) {
            while (mbox.hasNext()) {
                var entry = mbox.next();
                var entryName = name + "#" + entry.number();
                if (entry.oversized()) {
                    visitor.tooLarge(entryName, entry.size());
                } else {
                    visitor.mail(entryName, entry.content());
                }
            }
        }
    }

    private static boolean isMbox(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Mbox.isMbox(in.readNBytes(5));
        }
    }
}
