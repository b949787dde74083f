package com.havenjob.notifications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a person.
 *
 * @param news what it is; the reader's language makes a sentence of it
 * @param application where it leads to; null where it is about no application
 * @param subjectKey names the thing: what has the same key is told once
 */
public record Notice(UserId user, News news, @Nullable ApplicationId application, String subjectKey) {}
