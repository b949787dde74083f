/** Takes forwarded mail apart: who wrote what, when, to whom, whatever client and language wrapped it. Pure. */
@NullMarked
package com.havenjob.triage.unwrap;

import org.jspecify.annotations.NullMarked;
