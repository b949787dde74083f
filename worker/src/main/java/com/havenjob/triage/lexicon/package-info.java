/** What the triage knows about languages: phrases, labels and word lists, read from one file per language. */
@NullMarked
package com.havenjob.triage.lexicon;

import org.jspecify.annotations.NullMarked;
