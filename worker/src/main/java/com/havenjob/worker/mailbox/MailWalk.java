package com.havenjob.worker.mailbox;

import com.havenjob.inbox.Mbox;
import com.havenjob.worker.mailbox.ImportFiles.MailFile;
import com.havenjob.worker.mailbox.MailItem.Large;
import com.havenjob.worker.mailbox.MailItem.Loaded;
import com.havenjob.worker.mailbox.MailItem.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the mails of all files. A file that begins with «From » is an mbox file, every other is one mail. What
 * cannot be read is an item too; nothing is left out in silence.
 */
final class MailWalk implements Closeable {

    private static final int LARGE = 128 * 1024;

    private final ImportFiles files;
    private final int mostBytes;
    private int file;
    private long number;
    private long offset;
    private long bytesBehind;
    private @Nullable Mbox mbox;

    /**
     * @param place where to begin; {@link Place#START}, or where another walk through the same files came to
     * @param mostBytes of one mail
     */
    MailWalk(ImportFiles files, Place place, int mostBytes) {
        this.files = files;
        this.file = place.file();
        this.number = place.number();
        this.offset = place.offset();
        this.mostBytes = mostBytes;
        this.bytesBehind = files.files().stream()
                .limit(place.file())
                .mapToLong(MailFile::size)
                .sum();
    }

    Place place() {
        return new Place(file, number, offset);
    }

    /** Bytes of files that lie behind. */
    long bytesDone() {
        return bytesBehind + offset;
    }

    /** The next item; empty at the end. */
    Optional<MailItem> next() {
        while (file < files.files().size()) {
            var current = files.files().get(file);
            try {
                if (mbox == null && number == 0 && !isMbox(current)) {
                    leaveFile();
                    return Optional.of(wholeFile(current));
                }
                if (opened(current).hasNext()) {
                    return Optional.of(item(current, opened(current).next()));
                }
                leaveFile();
            } catch (UncheckedIOException e) {
                leaveFile();
                return Optional.of(new Unreadable(current.name(), Reasons.of(e)));
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

    /** A large mail, read again; {@link Unreadable} where that fails. */
    static MailItem load(Large mail, int mostBytes) {
        try {
            if (mail.number() == 0) {
                return new Loaded(mail.name(), Files.readAllBytes(mail.file()));
            }
            try (var mbox = Mbox.open(mail.file(), mostBytes, mail.offset(), mail.number())) {
                return new Loaded(mail.name(), mbox.next().content());
            }
        } catch (UncheckedIOException e) {
            return new Unreadable(mail.name(), Reasons.of(e));
        } catch (IOException e) {
            return new Unreadable(mail.name(), Reasons.of(e));
        }
    }

    private MailItem wholeFile(MailFile current) throws IOException {
        if (current.size() > mostBytes) {
            return new Unreadable(current.name(), Reasons.tooLarge(current.size(), mostBytes));
        }
        if (current.size() > LARGE) {
            return new Large(current.name(), current.path(), 0, 0);
        }
        var raw = Files.readAllBytes(current.path());
        return raw.length == 0 ? new Unreadable(current.name(), "it is empty") : new Loaded(current.name(), raw);
    }

    private MailItem item(MailFile current, Mbox.Entry entry) {
        number = entry.number();
        offset = entry.offset();
        var name = current.name() + "#" + number;
        if (entry.oversized()) {
            return new Unreadable(name, Reasons.tooLarge(entry.size(), mostBytes));
        }
        if (entry.content().length > LARGE) {
            return new Large(name, current.path(), number, offset);
        }
        return entry.content().length == 0 ? new Unreadable(name, "it is empty") : new Loaded(name, entry.content());
    }

    private Mbox opened(MailFile current) throws IOException {
        if (mbox == null) {
            if (number == 0) {
                mbox = Mbox.open(current.path(), mostBytes);
            } else {
                // The place is that of a mail that lies behind.
                mbox = Mbox.open(current.path(), mostBytes, offset, number);
                mbox.next();
            }
        }
        return mbox;
    }

    private void leaveFile() {
        close();
        bytesBehind += files.files().get(file).size();
        file++;
        number = 0;
        offset = 0;
    }

    private static boolean isMbox(MailFile file) throws IOException {
        try (var in = Files.newInputStream(file.path())) {
            return Mbox.isMbox(in.readNBytes(5));
        }
    }

    /**
     * A place in the files.
     *
     * @param file how many files lie behind
     * @param number of the last mail that lies behind in the next file, from 1; 0 for none
     * @param offset of that mail
     */
    record Place(int file, long number, long offset) {

        static final Place START = new Place(0, 0, 0);
    }
}
