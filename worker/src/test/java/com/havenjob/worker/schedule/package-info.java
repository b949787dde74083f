/** The clock is one for all nodes. */
@NullMarked
package com.havenjob.worker.schedule;

import org.jspecify.annotations.NullMarked;
