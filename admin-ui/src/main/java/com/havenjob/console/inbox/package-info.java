/** The view of all mail that came in. */
@NullMarked
package com.havenjob.console.inbox;

import org.jspecify.annotations.NullMarked;
