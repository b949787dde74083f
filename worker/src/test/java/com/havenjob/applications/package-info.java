/** Status rules, edits, search, and what deleting means. */
@NullMarked
package com.havenjob.applications;

import org.jspecify.annotations.NullMarked;
