/** Puts the features together into a process. */
@NullMarked
package com.havenjob.worker;

import org.jspecify.annotations.NullMarked;
