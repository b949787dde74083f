/** Tracked applications: what they are, how their status may move, and who moved it. */
@NullMarked
package com.havenjob.applications;

import org.jspecify.annotations.NullMarked;
