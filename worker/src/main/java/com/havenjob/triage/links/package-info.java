/** The link that leads to the position. */
@NullMarked
package com.havenjob.triage.links;

import org.jspecify.annotations.NullMarked;
