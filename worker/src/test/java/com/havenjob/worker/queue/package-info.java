/** The way of a committed mail to its verdict, and what happens when it fails. */
@NullMarked
package com.havenjob.worker.queue;

import org.jspecify.annotations.NullMarked;
