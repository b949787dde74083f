/** A small language for phrases with gaps and slots, compiled once and matched against tokens in bounded time. */
@NullMarked
package com.havenjob.triage.phrase;

import org.jspecify.annotations.NullMarked;
