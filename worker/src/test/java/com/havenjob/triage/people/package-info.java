@NullMarked
package com.havenjob.triage.people;

import org.jspecify.annotations.NullMarked;
