@NullMarked
package com.havenjob.triage.terms;

import org.jspecify.annotations.NullMarked;
