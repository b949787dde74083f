package com.havenjob.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.util.FileSystemUtils;

/** This JVM's classes in a folder that every user may read: root's home is closed to the others. */
final class ClassPathForEverybody {

    private ClassPathForEverybody() {}

    static String in(Path folder) throws IOException {
        var copies = new ArrayList<String>();
        for (var entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator, -1)) {
            var original = Path.of(entry);
            var copy = folder.resolve(copies.size() + "-" + original.getFileName());
            if (Files.isDirectory(original)) {
                FileSystemUtils.copyRecursively(original, copy);
            } else if (Files.exists(original)) {
                Files.copy(original, copy);
            }
            copies.add(copy.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    static void giveToNobody(Path folder) throws IOException {
        var users = folder.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(folder, users.lookupPrincipalByName("nobody"));
    }
}
