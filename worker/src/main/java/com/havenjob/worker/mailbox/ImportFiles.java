package com.havenjob.worker.mailbox;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.Sha256;
import com.havenjob.worker.mailbox.MailItem.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that an import reads, in an order that is the same each time.
 *
 * @param files every file below the given paths, whatever its name
 * @param unreadable what could not be listed, and what is no file: links to folders or to nothing, pipes, sockets
 */
record ImportFiles(List<MailFile> files, List<Unreadable> unreadable) {

    /**
     * One file.
     *
     * @param name as the person gave it, with the path below the folder
     */
    record MailFile(String name, Path path, long size, long modified) {}

    ImportFiles {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** Lists files and folders; links to folders are not followed, except the given paths themselves. */
    static ImportFiles below(List<Path> paths) {
        var collector = new Collector();
        paths.forEach(collector::add);
        collector.files.sort(Comparator.comparing((MailFile file) -> file.path().toString()));
        return new ImportFiles(collector.files.stream().distinct().toList(), collector.unreadable);
    }

    long bytes() {
        return files.stream().mapToLong(MailFile::size).sum();
    }

    /** Changes with every file that comes, goes or is written to: a position is only good for the same digest. */
    Sha256 digest() {
        var text = new StringBuilder();
        files.forEach(file -> text.append(file.path())
                .append('\0')
                .append(file.size())
                .append('\0')
                .append(file.modified())
                .append('\0'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<MailFile> files = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();
        private Path given = Path.of("");
        private Path real = Path.of("");

        void add(Path path) {
            given = path;
            try {
                real = path.toRealPath();
                Files.walkFileTree(real, this);
            } catch (IOException e) {
                throw new Refusal(
                        "«" + path + "» cannot be listed, " + Reasons.of(e) + ": name files and folders that are there",
                        e);
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var seen = attributes.isSymbolicLink() && Files.isRegularFile(file)
                    ? Files.readAttributes(file, BasicFileAttributes.class)
                    : attributes;
            if (seen.isRegularFile()) {
                files.add(new MailFile(
                        name(file), file, seen.size(), seen.lastModifiedTime().toMillis()));
            } else {
                unreadable.add(new Unreadable(name(file), Reasons.noRegularFile(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            unreadable.add(new Unreadable(name(file), Reasons.of(cause)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
            if (cause != null) {
                unreadable.add(new Unreadable(name(folder), Reasons.of(cause)));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return given.resolve(real.relativize(file)).toString();
        }
    }
}
