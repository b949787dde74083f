/** The last day for an assessment, an answer or an offer. */
@NullMarked
package com.havenjob.triage.deadlines;

import org.jspecify.annotations.NullMarked;
