package com.havenjob.rereading;

import com.havenjob.kernel.RereadId;

/**
 * A worker has something to do for a run in which mail is read again. Published inside the transaction that asked for it.
 *
 * @param version counts the run's changes of state, so that one thing to do can be told from the one before
 */
public record WorkWanted(RereadId id, int version) {}
