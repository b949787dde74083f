/** A walk through every screen of the console that leaves a picture of each. */
@NullMarked
package com.havenjob.console.screenshots;

import org.jspecify.annotations.NullMarked;
