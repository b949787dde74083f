/** What runs once a night: each job once a date, whoever calls it and however often. */
@NullMarked
package com.havenjob.worker.nightly;

import org.jspecify.annotations.NullMarked;
