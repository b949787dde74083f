package com.havenjob.database;

import com.havenjob.kernel.UserId;
import java.util.Optional;

/**
 * On whose behalf the current thread works. The console answers with the person who signed in; everywhere else nobody
 * is acting and the worker's own rights apply.
 *
 * @see "ops/decisions/0003-one-pool-two-roles.md"
 */
@FunctionalInterface
public interface ActingPerson {

    Optional<UserId> current();
}
