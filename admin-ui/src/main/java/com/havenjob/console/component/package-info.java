/** The parts that every view is made of. */
@NullMarked
package com.havenjob.console.component;

import org.jspecify.annotations.NullMarked;
