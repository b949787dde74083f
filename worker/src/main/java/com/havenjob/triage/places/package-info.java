/** Finds where a position is: names of places behind the words for sites, and in postal addresses. */
@NullMarked
package com.havenjob.triage.places;

import org.jspecify.annotations.NullMarked;
