@NullMarked
package com.havenjob.triage.fields;

import org.jspecify.annotations.NullMarked;
