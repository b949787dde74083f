/** JobRunr: one job for one mail, or for one run that reads mail again; soon, with retries. */
@NullMarked
package com.havenjob.worker.queue;

import org.jspecify.annotations.NullMarked;
