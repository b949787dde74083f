/** The runs of all batch jobs: what ran when and how it ended, and how to start, stop and go on with them. */
@NullMarked
package com.havenjob.worker.batch;

import org.jspecify.annotations.NullMarked;
