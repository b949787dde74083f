/** The nightly batch job that erases mail which was kept as long as its person wants. */
@NullMarked
package com.havenjob.worker.retention;

import org.jspecify.annotations.NullMarked;
