/** The demo's mail: eight weeks of one invented person's job search, always dated up to yesterday. */
@NullMarked
package com.havenjob.demo;

import org.jspecify.annotations.NullMarked;
