@NullMarked
package com.havenjob.triage.text;

import org.jspecify.annotations.NullMarked;
