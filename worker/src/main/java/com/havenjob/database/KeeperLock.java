package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The right to keep one data directory. The operating system takes it back from a killed process. */
final class KeeperLock implements AutoCloseable {

    private final FileChannel channel;

    private KeeperLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty where another process keeps the directory. */
    static Optional<KeeperLock> tryAcquire(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            var channel = FileChannel.open(
                    dataDirectory.resolve("keeper.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new KeeperLock(channel));
        } catch (IOException e) {
            throw new Refusal(
                    "Cannot write to the data directory " + dataDirectory + ": give this user write access, "
                            + "or name another folder with --data",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(KeeperLock.class)
                    .warn("The lock of the data directory was not released cleanly", e);
        }
    }
}
