/** The applications that one mail reports on, where it reports on several: lists, positions named together, and clauses. */
@NullMarked
package com.havenjob.triage.outcomes;

import org.jspecify.annotations.NullMarked;
