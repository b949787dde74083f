package com.havenjob.rereading;

import com.havenjob.applications.MailFields;
import com.havenjob.applications.StatusRewrite;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.triage.MessageLink;
import com.havenjob.triage.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What applying a change wrote, so that it can be taken back.
 *
 * @param state of the mail before
 * @param outcome of the mail before
 * @param application of the mail before; null where it had none
 * @param stateAfter of the mail afterwards
 * @param fields what was exchanged in the mail's application; null where nothing was
 * @param status what was done to its status; null where nothing was
 * @param link how the mail belonged to it; null where that was left alone
 */
record Written(
        MessageState state,
        Outcome outcome,
        @Nullable ApplicationId application,
        MessageState stateAfter,
        @Nullable FieldsWritten fields,
        @Nullable StatusRewrite status,
        @Nullable MessageLink link) {

    /** @param evidenceBefore null where the application had none */
    record FieldsWritten(
            MailFields before,
            MailFields after,
            @Nullable Proposal evidenceBefore,
            @Nullable Proposal evidenceAfter) {}
}
