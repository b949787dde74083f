@NullMarked
package com.havenjob.triage.confidence;

import org.jspecify.annotations.NullMarked;
