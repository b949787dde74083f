/** JobRunr: one job for one mail, soon, with retries. */
@NullMarked
package com.havenjob.worker.queue;

import org.jspecify.annotations.NullMarked;
