/** What every feature builds on. */
@NullMarked
package com.havenjob.kernel;

import org.jspecify.annotations.NullMarked;
