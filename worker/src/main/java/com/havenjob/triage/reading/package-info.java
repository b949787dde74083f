/** A mail laid out for the readers of kind and fields: subject, lines, sentences, language and source. */
@NullMarked
package com.havenjob.triage.reading;

import org.jspecify.annotations.NullMarked;
