package com.havenjob.worker.mailbox;

import com.havenjob.worker.mailbox.MailFiles.MailFile;
import com.havenjob.worker.mailbox.MailItem.Located;
import com.havenjob.worker.mailbox.MailItem.Quoting;
import com.havenjob.worker.mailbox.MailItem.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the mails of all files. A file that begins with «From » is an mbox file, every other is one mail. What
 * cannot be read is an item too; nothing is left out in silence.
 */
final class MailWalk implements Closeable {

    private static final byte[] MBOX = "From ".getBytes(StandardCharsets.US_ASCII);

    private final MailFiles files;
    private int file;
    private int number;
    private long offset;
    private @Nullable MboxScanner mbox;

    MailWalk(MailFiles files, Place place) {
        this.files = files;
        this.file = place.file();
        this.number = place.number();
        this.offset = place.offset();
    }

    /** Where {@link #next} goes on. */
    Place place() {
        return new Place(file, number, offset);
    }

    /** Bytes of files that lie behind. */
    long bytesDone() {
        return files.files().stream().limit(file).mapToLong(MailFile::size).sum() + offset;
    }

    /** The next item; empty at the end. */
    Optional<MailItem> next() {
        while (file < files.files().size()) {
            var current = files.files().get(file);
            try {
                if (offset > 0 || mbox != null || isMbox(current)) {
                    var mail = nextOfMbox(current);
                    if (mail.isPresent()) {
                        return Optional.of(mail.get());
                    }
                    leaveFile();
                } else {
                    leaveFile();
                    return Optional.of(new Located(current.name(), current.path(), 0, current.size(), Quoting.NONE));
                }
            } catch (IOException e) {
                leaveFile();
                return Optional.of(new Unreadable(current.name(), Reasons.of(e)));
            }
        }
        int unlisted = file - files.files().size();
        if (unlisted < files.unreadable().size()) {
            file++;
            return Optional.of(files.unreadable().get(unlisted));
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        closeMbox();
    }

    private Optional<Located> nextOfMbox(MailFile current) throws IOException {
        if (mbox == null) {
            mbox = MboxScanner.open(current.path(), offset);
        }
        var extent = mbox.next();
        extent.ifPresent(found -> {
            number++;
            offset = found.next();
        });
        return extent.map(found -> new Located(
                current.name() + "#" + number, current.path(), found.offset(), found.length(), found.quoting()));
    }

    private void leaveFile() {
        closeMbox();
        file++;
        number = 0;
        offset = 0;
    }

    private void closeMbox() {
        try {
            if (mbox != null) {
                mbox.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Closing an mbox file failed", e);
        } finally {
            mbox = null;
        }
    }

    private static boolean isMbox(MailFile file) throws IOException {
        try (var in = Files.newInputStream(file.path())) {
            return Arrays.equals(in.readNBytes(MBOX.length), MBOX);
        }
    }

    /**
     * A place in the files.
     *
     * @param file how many files lie behind
     * @param number how many mails of the file lie behind
     * @param offset how many bytes of the file lie behind
     */
    record Place(int file, int number, long offset) {

        static final Place START = new Place(0, 0, 0);
    }
}
