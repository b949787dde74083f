@NullMarked
package com.havenjob.triage.names;

import org.jspecify.annotations.NullMarked;
