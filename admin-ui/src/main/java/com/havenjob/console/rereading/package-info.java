/** Mail that is read again: which, what would change, and the word to do it or to take it back. */
@NullMarked
package com.havenjob.console.rereading;

import org.jspecify.annotations.NullMarked;
