@NullMarked
package com.havenjob.triage.appointments;

import org.jspecify.annotations.NullMarked;
