/** What the doors share: who a mail is for, how it is stored, and the limits on peers, files and memory. */
@NullMarked
package com.havenjob.worker.doors;

import org.jspecify.annotations.NullMarked;
