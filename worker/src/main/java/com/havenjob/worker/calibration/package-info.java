/** The nightly look at how sure the triage was, and how right: what people decided and what stood, counted and fitted. */
@NullMarked
package com.havenjob.worker.calibration;

import org.jspecify.annotations.NullMarked;
