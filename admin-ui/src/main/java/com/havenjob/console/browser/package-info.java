/** Drives the Chromium of this machine over its DevTools protocol, for pictures and for tests of what people see. */
@NullMarked
package com.havenjob.console.browser;

import org.jspecify.annotations.NullMarked;
