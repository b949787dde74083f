/** The browser console, and the process that runs it together with the worker. */
@NullMarked
package com.havenjob.console;

import org.jspecify.annotations.NullMarked;
