/** Reads a mail and says what it means for which application, with evidence; what is unsure waits for a person. */
@NullMarked
package com.havenjob.triage;

import org.jspecify.annotations.NullMarked;
