/** What is shown before mail that is read again changes anything, what is done then, and the way back. */
@NullMarked
package com.havenjob.rereading;

import org.jspecify.annotations.NullMarked;
