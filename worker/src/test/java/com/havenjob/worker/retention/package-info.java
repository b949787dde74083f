@NullMarked
package com.havenjob.worker.retention;

import org.jspecify.annotations.NullMarked;
