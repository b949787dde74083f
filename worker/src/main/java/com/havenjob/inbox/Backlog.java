package com.havenjob.inbox;

import java.time.Duration;

/**
 * What waits, over all people.
 *
 * @param waiting mails to be judged
 * @param oldest how long the oldest of them has waited; zero where none waits
 * @param forReview mails that wait for a person
 */
public record Backlog(long waiting, Duration oldest, long forReview) {}
