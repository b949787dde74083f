/** Days and times as people write them in eight languages, found in the text of a mail and put on its calendar. */
@NullMarked
package com.havenjob.triage.dates;

import org.jspecify.annotations.NullMarked;
