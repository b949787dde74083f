@NullMarked
package com.havenjob.triage.reading;

import org.jspecify.annotations.NullMarked;
