/** Words, dates and numbers in the reader's language and time zone. */
@NullMarked
package com.havenjob.console.text;

import org.jspecify.annotations.NullMarked;
