/** What kind of news a mail brings, read sentence by sentence with condition, time and contradiction, and by all its words. */
@NullMarked
package com.havenjob.triage.kinds;

import org.jspecify.annotations.NullMarked;
