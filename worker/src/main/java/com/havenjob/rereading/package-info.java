/** Mail is read again under newer rules: what would change is shown, done when its person says so, and undone as one. */
@NullMarked
package com.havenjob.rereading;

import org.jspecify.annotations.NullMarked;
