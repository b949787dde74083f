package com.havenjob.triage;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * A mail and the application it belongs to, with what later mails can name it by.
 *
 * @param messageIdHeader null where the mail has none
 * @param requisition the employer's number for the position; null where the mail names none
 */
public record MessageLink(
        ApplicationId application,
        MessageId message,
        @Nullable String messageIdHeader,
        @Nullable String requisition) {}
