/** The structure, held by tests. */
@NullMarked
package com.havenjob.architecture;

import org.jspecify.annotations.NullMarked;
