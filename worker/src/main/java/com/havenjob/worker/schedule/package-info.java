/** Quartz: when things happen. Each job calls one service; the calendar is the only thing decided here. */
@NullMarked
package com.havenjob.worker.schedule;

import org.jspecify.annotations.NullMarked;
