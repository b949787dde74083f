/** The appointment that a mail is about, from its calendar parts, its markup and its text. */
@NullMarked
package com.havenjob.triage.appointments;

import org.jspecify.annotations.NullMarked;
