@NullMarked
package com.havenjob.triage.deadlines;

import org.jspecify.annotations.NullMarked;
