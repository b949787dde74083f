/** The view of a person's settings. */
@NullMarked
package com.havenjob.console.settings;

import org.jspecify.annotations.NullMarked;
