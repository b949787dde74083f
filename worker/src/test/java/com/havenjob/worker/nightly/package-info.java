@NullMarked
package com.havenjob.worker.nightly;

import org.jspecify.annotations.NullMarked;
