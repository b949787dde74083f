@NullMarked
package com.havenjob.triage.dates;

import org.jspecify.annotations.NullMarked;
