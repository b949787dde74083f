@NullMarked
package com.havenjob.triage.sources;

import org.jspecify.annotations.NullMarked;
