/** Text of a mail as lines, sentences and tokens that can be compared without regard to case and accents. */
@NullMarked
package com.havenjob.triage.text;

import org.jspecify.annotations.NullMarked;
