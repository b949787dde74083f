package com.havenjob.worker.mailbox;

import java.util.List;

/**
 * A chunk is committed.
 *
 * @param mails those of the chunk
 * @param tally all of the run so far, the parts before an interruption included
 * @param bytesDone of the files, as far as they were read
 * @param bytesTotal of all files
 */
public record ImportProgress(List<ImportedMail> mails, ImportTally tally, long bytesDone, long bytesTotal) {

    public ImportProgress {
        mails = List.copyOf(mails);
    }
}
