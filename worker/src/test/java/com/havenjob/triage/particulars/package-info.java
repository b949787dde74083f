@NullMarked
package com.havenjob.triage.particulars;

import org.jspecify.annotations.NullMarked;
