package com.havenjob.cli;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Original;
import com.havenjob.triage.Particulars;
import com.havenjob.triage.Verdict;
import java.util.List;

/** What can be said about a mail that was not read: nothing, and that a person must look. */
final class UnreadMail {

    private UnreadMail() {}

    static Verdict verdict(String reason) {
        return new Verdict(
                new Finding<>(Kind.NOT_APPLICATION, 0, "inbox/limits", reason),
                null,
                null,
                null,
                null,
                null,
                null,
                Particulars.NONE,
                null,
                0,
                true,
                new Original(null, null, "", null, ""),
                false,
                List.of());
    }
}
