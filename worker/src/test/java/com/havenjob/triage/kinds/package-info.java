@NullMarked
package com.havenjob.triage.kinds;

import org.jspecify.annotations.NullMarked;
