package com.havenjob.triage.kinds;

import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;

/** Tells mail from people and systems whose address or name says that they recruit. */
final class RecruitingSender {

    private RecruitingSender() {}

    static boolean sent(Reading reading) {
        String name = reading.original().fromName();
        return Words.anyRecruits(reading.senderLocal()) || (name != null && Words.anyRecruits(name));
    }
}
