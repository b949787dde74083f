/** What a verdict does to the applications of its person, and what a person decides. */
@NullMarked
package com.havenjob.triage;

import org.jspecify.annotations.NullMarked;
