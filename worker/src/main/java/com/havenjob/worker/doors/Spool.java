package com.havenjob.worker.doors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a mail while it comes in: a small one in memory, a larger one in a file that only this user reads. The file loses
 * its name as soon as it is open, so that not even a killed process leaves it behind.
 */
public final class Spool implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<StandardOpenOption> NAMELESS = EnumSet.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private static final Logger log = LoggerFactory.getLogger(Spool.class);

    private final Path folder;
    private final long threshold;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable SeekableByteChannel file;
    private long size;

    /** Spools mails of more than {@code threshold} bytes to a file in this folder, which is made when it is needed. */
    public Spool(Path folder, long threshold) {
        this.folder = folder;
        this.threshold = threshold;
    }

    /** Adds the first {@code length} bytes of the source; {@link TryAgainException} where the disk takes no more. */
    public void write(byte[] source, int length) throws TryAgainException {
        try {
            add(source, length);
        } catch (IOException e) {
            log.error("A mail could not be spooled, is the disk full? The sender will try again", e);
            throw new TryAgainException(e);
        }
    }

    private void add(byte[] source, int length) throws IOException {
        size += length;
        if (file == null && size <= threshold) {
            memory.write(source, 0, length);
            return;
        }
        if (file == null) {
            file = open();
            writeAll(file, ByteBuffer.wrap(memory.toByteArray()));
            memory.reset();
        }
        writeAll(file, ByteBuffer.wrap(source, 0, length));
    }

    public long size() {
        return size;
    }

    /** The whole mail, in memory; the second call gives the same. */
    public byte[] toBytes() throws IOException {
        if (file == null) {
            return memory.toByteArray();
        }
        var bytes = ByteBuffer.allocate(Math.toIntExact(size));
        file.position(0);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new IOException("A spooled mail has lost its end");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private SeekableByteChannel open() throws IOException {
        Files.createDirectories(folder);
        return Files.newByteChannel(folder.resolve(UUID.randomUUID() + ".mail"), NAMELESS, OWNER_ONLY);
    }

    private static void writeAll(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
