/** Views of tracked applications. */
@NullMarked
package com.havenjob.console.applications;

import org.jspecify.annotations.NullMarked;
