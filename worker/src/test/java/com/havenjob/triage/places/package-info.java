@NullMarked
package com.havenjob.triage.places;

import org.jspecify.annotations.NullMarked;
