@NullMarked
package com.havenjob.triage.examples;

import org.jspecify.annotations.NullMarked;
