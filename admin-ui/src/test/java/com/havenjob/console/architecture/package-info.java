/** What the console may know. */
@NullMarked
package com.havenjob.console.architecture;

import org.jspecify.annotations.NullMarked;
