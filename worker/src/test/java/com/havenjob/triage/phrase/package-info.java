@NullMarked
package com.havenjob.triage.phrase;

import org.jspecify.annotations.NullMarked;
