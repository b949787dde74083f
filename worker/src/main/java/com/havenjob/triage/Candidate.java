package com.havenjob.triage;

import com.havenjob.applications.Application;

/**
 * An application that a mail may concern.
 *
 * @param score 0 to 1, only for ranking
 * @param reason why, so that a person can check it
 */
public record Candidate(Application application, double score, MatchReason reason) {}
