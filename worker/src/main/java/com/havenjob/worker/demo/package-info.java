/** Loads the demo: an invented person, and her mail through the SMTP door. */
@NullMarked
package com.havenjob.worker.demo;

import org.jspecify.annotations.NullMarked;
