/** What a mail says beside kind, company and title: one reader for each, run over the same sentences. */
@NullMarked
package com.havenjob.triage.particulars;

import org.jspecify.annotations.NullMarked;
