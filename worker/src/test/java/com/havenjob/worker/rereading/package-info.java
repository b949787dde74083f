@NullMarked
package com.havenjob.worker.rereading;

import org.jspecify.annotations.NullMarked;
