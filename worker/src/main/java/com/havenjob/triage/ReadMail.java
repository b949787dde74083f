package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.inbox.StoredMessage;

/**
 * A stored mail that was read and classified already.
 *
 * @param message its row, waiting to be judged
 */
public record ReadMail(StoredMessage message, ParsedMessage parsed, Verdict verdict) {}
