package com.havenjob.cli.doctor;

import com.havenjob.cli.doctor.Finding.Fine;
import com.havenjob.cli.doctor.Finding.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** The JDK, the data directory and the disk below it. */
final class MachineCheck {

    private static final int OLDEST_JDK = 25;
    private static final DataSize LEAST_SPACE = DataSize.ofGigabytes(1);

    private MachineCheck() {}

    static List<Finding> of(Path dataDirectory) {
        var findings = new ArrayList<Finding>();
        findings.add(jdk(Runtime.version().feature()));
        findings.add(directory(dataDirectory));
        findings.add(space(dataDirectory, LEAST_SPACE));
        return findings;
    }

    static Finding jdk(int version) {
        return version >= OLDEST_JDK
                ? new Fine("JDK " + version)
                : new Wrong("JDK " + version + " is too old: install JDK " + OLDEST_JDK
                        + " or newer, and name it in HAVENJOB_JAVA_HOME");
    }

    static Finding directory(Path dataDirectory) {
        if (Files.exists(dataDirectory) && !Files.isDirectory(dataDirectory)) {
            return new Wrong(dataDirectory + " is a file: name a folder with --data");
        }
        return Files.isWritable(existing(dataDirectory))
                ? new Fine("Data directory " + dataDirectory)
                : new Wrong("The data directory " + dataDirectory
                        + " is not writable: give this user write access, or name another with --data");
    }

    static Finding space(Path dataDirectory, DataSize least) {
        try {
            var free =
                    DataSize.ofBytes(Files.getFileStore(existing(dataDirectory)).getUsableSpace());
            var sentence = free.toMegabytes() + " MB of disk are free below " + dataDirectory;
            return free.compareTo(least) >= 0
                    ? new Fine(sentence)
                    : new Wrong(sentence + ": make room for at least " + least.toMegabytes()
                            + " MB, or mail can no longer be stored");
        } catch (IOException e) {
            return new Wrong("The disk below " + dataDirectory + " cannot be asked for its space (" + e.getMessage()
                    + "): is it mounted?");
        }
    }

    /** The directory, or where it would be made. */
    private static Path existing(Path directory) {
        var path = directory.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
