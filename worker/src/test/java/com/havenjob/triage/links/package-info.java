@NullMarked
package com.havenjob.triage.links;

import org.jspecify.annotations.NullMarked;
