@NullMarked
package com.havenjob.worker.batch;

import org.jspecify.annotations.NullMarked;
