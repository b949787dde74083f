/** What sentences say, learned from example sentences when the program starts: for wordings that no phrase foresees. */
@NullMarked
package com.havenjob.triage.examples;

import org.jspecify.annotations.NullMarked;
