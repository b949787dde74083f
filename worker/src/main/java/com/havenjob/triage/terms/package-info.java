/** The terms of a position: what it pays and where the work is done. */
@NullMarked
package com.havenjob.triage.terms;

import org.jspecify.annotations.NullMarked;
