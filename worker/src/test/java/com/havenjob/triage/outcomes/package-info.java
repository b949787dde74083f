@NullMarked
package com.havenjob.triage.outcomes;

import org.jspecify.annotations.NullMarked;
